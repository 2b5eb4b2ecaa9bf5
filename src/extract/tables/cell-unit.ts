import type { Span } from '../../contract/span.ts'
import type { Dimension } from '../../contract/taxonomy.ts'
import { countedBy, percentHead, unitless } from '../../lexicon/table-words.ts'
import { leadingValue } from '../recognize/numerals/numeral-at.ts'
import { unitAt } from '../recognize/units.ts'

/** What the numbers of a row or a column are counted in. */
export interface CellUnit {
  factor: number
  unit: string
  dimension: Dimension
}

const multiplier = /^(?:万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|百|千(?!米|克|瓦|卡|伏))/u

const perUnit = /^\/\d{0,5}\p{Script=Han}{1,4}$/u

/** A unit with its multiplier: 万吨 → 10000 吨. Undefined where the words are more than that. */
export function unitOf(words: string): CellUnit | undefined {
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

const bracket = /[([]\s?(?:单位\s?[::]\s?)?([^()[\]]{1,10})\s?[)\]]\s?$/u

/** A name without the unit in brackets behind it, and that unit: 产值(亿元). A bracket that holds no unit stays. */
export function splitUnit(text: string, { start }: Span): { name: Span; unit?: CellUnit } {
  const match = bracket.exec(text)
  const unit = match?.[1] === undefined ? undefined : unitOf(match[1].trim())
  const name = unit && match ? text.slice(0, match.index).trimEnd() : text
  return { name: { start, end: start + name.length }, ...(unit && { unit }) }
}

/** 单位:亿元 above a table; undefined where several stand there. */
export function unitLine(text: string): CellUnit | undefined {
  const words = /单位\s?[::]\s?([^\s,、;()]{1,10})\s?\)?$/u.exec(text.replaceAll('|', ' ').trim())?.[1]
  return words === undefined ? undefined : unitOf(words)
}

/** The unit that a name tells without one beside it: 人数 counts people, an index has none. */
export function unitByName(name: string): CellUnit | undefined {
  const counted = countedBy.find(([pattern]) => pattern.test(name))?.[1]
  if (counted !== undefined) return unitOf(counted)
  if (percentHead.test(name)) return unitOf('%')
  return unitless.test(name) ? { factor: 1, unit: '', dimension: 'ratio' } : undefined
}
