import { positiveWords } from '../../../lexicon/qualifiers.ts'
import type { Quantity } from './quantity.ts'

/** What may be below nothing. */
const signed: ReadonlySet<string> = new Set(['percent', 'point', 'temperature', 'money', 'ratio'])

/**
 * Takes the sign before a quantity into it: -0.4%, 负2.7%. Refuses 10%-5%, 减负500万元, and what is counted (网格-3个), where the
 * mark is a dash.
 */
export function withSign(text: string, quantity: Quantity): Quantity {
  const { start, dimension, value, valueMax } = quantity
  // 零下6度: the degree of a temperature, not of electricity.
  if (/^(?:度|摄氏度|℃|°C)$/u.test(quantity.unit) && text.startsWith('零下', start - 2))
    return {
      ...quantity,
      start: start - 2,
      value: -value,
      ...(valueMax !== undefined && { value: -valueMax, valueMax: -value }),
      dimension: 'temperature',
      rules: [...quantity.rules, 'sign'],
    }
  const mark = text.charAt(start - 1)
  if (!signed.has(dimension) || valueMax !== undefined || (mark !== '-' && mark !== '负')) return quantity
  const left = text.slice(Math.max(0, start - 3), start - 1)
  if (mark === '-' ? /[\d%A-Za-z)]$/u.test(left) : positiveWords.some((word) => `${left}负`.endsWith(word)))
    return quantity
  return { ...quantity, start: start - 1, value: -value, rules: [...quantity.rules, 'sign'] }
}
