import { positiveWords } from '../../../lexicon/qualifiers.ts'
import type { Quantity } from './quantity.ts'

/** What may be below nothing. */
const signed: ReadonlySet<string> = new Set(['percent', 'point', 'temperature', 'money', 'ratio'])

/** What ends a number before a dash, which is no sign then: 100万元-80万元, 8%左右-10%. */
const endsNumber = /[\d%A-Za-z)右下上元人个吨亩度点℃]$/u

/** Whether a sign stands before an offset: -0.4%, 负2.7%. Refuses 10%-5%, 减负500万元. */
export function isSigned(text: string, start: number): boolean {
  const mark = text.charAt(start - 1)
  const left = text.slice(Math.max(0, start - 3), start - 1)
  // 涨幅为—0.3%: a dash behind such a word is no joint.
  if (mark === '—') return /[为是达]$/u.test(left)
  if (mark !== '-' && mark !== '负') return false
  return mark === '-' ? !endsNumber.test(left) : !positiveWords.some((word) => `${left}负`.endsWith(word))
}

/**
 * Takes the sign before a quantity into it: -0.4%, 负2.7%, 零下6度. What is counted has none (网格-3个), there the mark is a dash;
 * of a range with a dash (-3-5%) nothing tells how far it reaches: undefined.
 */
export function withSign(text: string, quantity: Quantity): Quantity | undefined {
  const { start, dimension, value, valueMax } = quantity
  const rules = () => [...quantity.rules, 'sign']
  const degrees = /^(?:度|摄氏度|℃|°C)$/u.test(quantity.unit)
  // 零下6度: the degree of a temperature, not of electricity.
  if (degrees && text.startsWith('零下', start - 2))
    return valueMax === undefined
      ? { ...quantity, start: start - 2, value: -value, dimension: 'temperature', rules: rules() }
      : undefined
  if ((!signed.has(dimension) && !degrees) || !isSigned(text, start))
    // -9至0个: a count has no sign, and without one the range would end below its start.
    return valueMax === undefined || valueMax > value ? quantity : undefined
  // -1.2~1.6%: the second end has no sign.
  const clear = valueMax === undefined || /[~至]/u.test(text.slice(start, quantity.end))
  return clear ? { ...quantity, start: start - 1, value: -value, rules: rules() } : undefined
}
