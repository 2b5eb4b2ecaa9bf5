import { footMark } from '../../lexicon/table-words.ts'
import type { Cell } from '../../text/cells.ts'
import { numeralValue } from './cell-number.ts'
import type { PartedLine } from './table.ts'

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

/** A line whose units in brackets are one cell with the name before them: 国内生产总值 (万元). */
export function withUnits({ line, cells }: PartedLine): PartedLine {
  const out: Cell[] = []
  for (const cell of cells) {
    const last = out.at(-1)
    const unit = last && /^\(\D*\)$/u.test(cell.text) && /[\p{Script=Han}A-Za-z]$/u.test(last.text)
    if (last && unit)
      out[out.length - 1] = { start: last.start, end: cell.end, text: line.text.slice(last.start, cell.end) }
    else out.push(cell)
  }
  return { line, cells: out }
}
