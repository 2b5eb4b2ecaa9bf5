import type { Dimension } from '../../contract/taxonomy.ts'
import { leadingValue } from './numerals/numeral-at.ts'
import { unitAt } from './units.ts'

/** What numbers are counted in that stand apart from their unit: in a cell, behind a head. */
export interface CountedIn {
  factor: number
  unit: string
  dimension: Dimension
}

const multiplier = /^(?:万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|百|千(?!米|克|瓦|卡|伏))/u

const perUnit = /^\/\d{0,5}\p{Script=Han}{1,4}$/u

/** A unit with its multiplier: 万吨 → 10000 吨. Undefined where the words are more than that. */
export function unitOf(words: string): CountedIn | undefined {
  const lead = multiplier.exec(words)?.[0] ?? ''
  const row = unitAt(words, lead.length)
  const rest = row ? words.slice(lead.length + row.text.length) : ''
  // 元/500克, 元/盒: so much for each.
  if (!row || (rest !== '' && !perUnit.test(rest))) return undefined
  return {
    factor: lead === '' ? 1 : (leadingValue(`1${lead}`) ?? 1),
    unit: `${row.as ?? row.text}${rest}`,
    dimension: row.dimension,
  }
}
