import type { Span } from '../../contract/span.ts'
import { footMark } from '../../lexicon/table-words.ts'
import { numeralValue } from './cell-number.ts'

/** A cell; offsets are those of its row's text, without the blanks around it. */
export interface Cell extends Span {
  text: string
}

/** What parts the cells of a row, the surest first: pipes, tabs, columns of blanks, commas, single blanks. */
const separators = [/\|/gu, /\t/gu, /\s{2,}/gu, /[,，]/gu, /\s+/gu] as const

/** With which separator a row is parted: the first that makes cells enough of it. */
function separatorOf(text: string): RegExp {
  for (const separator of separators) {
    const found = text.match(separator)?.length ?? 0
    if (found >= (separator.source === '\\|' || separator.source === '\\t' ? 1 : 2)) return separator
  }
  return separators[4]
}

/** The cells of a row. Takes 张家村,120,35.6, |乡|120|35.6| and columns of blanks; empty cells between pipes, tabs and commas count. */
export function cellsOf(text: string): Cell[] {
  const separator = separatorOf(text)
  const pipes = separator.source === '\\|'
  const out: Cell[] = []
  const push = (from: number, to: number) => {
    const words = text.slice(from, to)
    const start = from + words.length - words.trimStart().length
    const trimmed = words.trim()
    out.push({ start: trimmed === '' ? from : start, end: start + trimmed.length, text: trimmed })
  }
  let from = 0
  for (const { index, 0: mark } of text.matchAll(separator)) {
    if (!(pipes && index === 0)) push(from, index)
    from = index + mark.length
  }
  if (!(pipes && text.slice(from).trim() === '')) push(from, text.length)
  return out
}

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
