import { footMark } from '../../../lexicon/table-words.ts'
import type { Cell } from '../../../text/cells/cells.ts'
import type { PartedLine } from '../table.ts'
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

/** The cells up to the last that holds anything. */
export const filled = (cells: readonly Cell[]): readonly Cell[] =>
  cells.slice(0, cells.findLastIndex((cell) => !isEmpty(cell)) + 1)

/** The cells of a row with the empty ones at its end, which are lost where the blanks of a line's end are. */
export function filledUp(cells: readonly Cell[], width: number): readonly Cell[] {
  const { end = 0 } = cells.at(-1) ?? {}
  const lacks = Math.max(0, width - cells.length)
  return [...cells, ...Array.from({ length: lacks }, () => ({ start: end, end, text: '' }))]
}

/**
 * The cells of a line at their places: a pipe before its first word stands behind an empty cell, where it has one cell too few; those
 * at the end of a line that begins with a tab are filled up.
 * @param piped the lines that it is set beside begin with a pipe themselves, which says nothing then
 */
export function inPlace({ line, cells }: PartedLine, width: number, piped: boolean): readonly Cell[] {
  // A row that tabs part shows by its empty first cell where the others stand.
  if (line.text.startsWith('\t')) return filledUp(cells, width)
  const lacks = !piped && cells.length === width - 1 && line.text.startsWith('|')
  return lacks ? [{ start: 0, end: 0, text: '' }, ...cells] : cells
}

export const isNumber = (cell: Cell): boolean => numeralValue(withoutMarks(cell).text) !== undefined
