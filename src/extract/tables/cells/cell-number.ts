import type { Bound } from '../../../lexicon/qualifiers.ts'
import { boundMarks, cellBounds } from '../../../lexicon/table-words.ts'
import { type CountedIn, unitOf } from '../../recognize/counted-in.ts'

/** A number as it stands in a cell: its value, before the multiplier of its unit, the unit, where the cell brings one, and what bounds it. */
export interface CellNumber {
  value: number
  unit?: CountedIn
  bound?: Bound
}

const shape = /^([-+−])?\s?((?:\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d+)(?:\.\d+)?)\s?(\D{1,8})?$/u
/** 3年, 12月, 5级: a time or a rank, which no amount of a table is. */
const noAmount = /^(?:年|个?月|日|天|时|分|秒|级|届|次|岁)/u

/** The words of a cell without what bounds its number: ≥｜58, 8.5｜左右. */
function unbound(text: string): { words: string; bound?: Bound } {
  const mark = boundMarks.find(([sign]) => text.startsWith(sign))
  if (mark) return { words: text.slice(mark[0].length).trimStart(), bound: mark[1] }
  const word = cellBounds.find(([ending]) => text.endsWith(ending))
  return word ? { words: text.slice(0, -word[0].length).trimEnd(), bound: word[1] } : { words: text }
}

/** Takes 35.6, -1.2%, 1,943, 816 000, 520.12 亿元, 12万吨, ≥58 and 8.5左右; refuses 2019年, 007, 3-5 and 12号. */
export function numeralValue(text: string): CellNumber | undefined {
  const { words: told, bound } = unbound(text)
  const [, sign, digits = '', words] = shape.exec(told) ?? []
  if (digits === '' || /^0\d/u.test(digits)) return undefined
  const unit = words === undefined || noAmount.test(words) ? undefined : unitOf(words.trim())
  if (words !== undefined && !unit) return undefined
  const value = Number(digits.replace(/[,\s]/gu, ''))
  return {
    value: sign === '-' || sign === '−' ? -value : value,
    ...(unit && { unit }),
    ...(bound && { bound }),
  }
}
