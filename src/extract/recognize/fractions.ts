import { type Numeral, readNumeral } from './numerals.ts'
import type { Quantity } from './quantity.ts'

const wholeBefore = /([一二三四五六七八九十百千]+)分之$/u
const wholes: Readonly<Record<string, number>> = { 百: 100, 千: 1000 }

/**
 * A share written with 分之: 百分之七十五 → 75 %, 三分之二 → 0.6667 比例. `numeral` is the part behind 分之; gives
 * undefined where no whole stands before it.
 */
export function fractionAt(text: string, numeral: Numeral): Quantity | undefined {
  const parts = wholeBefore.exec(text.slice(Math.max(0, numeral.start - 6), numeral.start))
  const word = parts?.[1]
  if (!parts || !word) return undefined
  const whole = wholes[word] ?? readNumeral(word, 0)?.value ?? 0
  if (whole === 0) return undefined
  const start = numeral.start - parts[0].length
  const common = {
    start,
    end: numeral.end,
    events: false,
    bound: numeral.bound ?? ('exact' as const),
  }
  if (word === '百')
    return { ...common, value: numeral.value, unit: '%', dimension: 'percent', rules: ['fraction.hundred'] }
  const value = Math.round((numeral.value / whole) * 1e4) / 1e4
  return { ...common, value, unit: '比例', dimension: 'ratio', rules: ['fraction'] }
}
