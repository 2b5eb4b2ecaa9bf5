import { type CountedIn, unitOf } from '../../recognize/counted-in.ts'

/** A number as it stands in a cell: its value, before the multiplier of its unit, and the unit, where the cell brings one. */
export interface CellNumber {
  value: number
  unit?: CountedIn
}

const shape = /^([-+−])?\s?((?:\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d+)(?:\.\d+)?)\s?(\D{1,8})?$/u
/** 3年, 12月, 5级: a time or a rank, which no amount of a table is. */
const noAmount = /^(?:年|个?月|日|天|时|分|秒|级|届|次|岁)/u

/** Takes 35.6, -1.2%, 1,943, 816 000, 520.12 亿元 and 12万吨; refuses 2019年, 007, 3-5 and 12号. */
export function numeralValue(text: string): CellNumber | undefined {
  const [, sign, digits = '', words] = shape.exec(text) ?? []
  if (digits === '' || /^0\d/u.test(digits)) return undefined
  const unit = words === undefined || noAmount.test(words) ? undefined : unitOf(words.trim())
  if (words !== undefined && !unit) return undefined
  const value = Number(digits.replace(/[,\s]/gu, ''))
  return { value: sign === '-' || sign === '−' ? -value : value, ...(unit && { unit }) }
}
