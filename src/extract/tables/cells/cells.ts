import { footMark } from '../../../lexicon/table-words.ts'
import type { Cell } from '../../../text/cells.ts'
import { numeralValue } from './cell-number.ts'

/** A cell without the marks of footnotes behind it. */
export function withoutMarks(cell: Cell): Cell {
  const marks = footMark.exec(cell.text)?.[0].length ?? 0
  return marks > 0 && marks < cell.text.length
    ? { ...cell, end: cell.end - marks, text: cell.text.slice(0, -marks) }
    : cell
}

/** A cell that holds nothing: empty, or a dash. */
export const isEmpty = ({ text }: Cell): boolean => /^[-—–…/\\.*]{0,6}$/u.test(text)

export const isNumber = (cell: Cell): boolean => numeralValue(withoutMarks(cell).text) !== undefined
