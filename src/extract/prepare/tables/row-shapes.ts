import { labelHead, partingRow, shareName } from '../../../lexicon/table-words.ts'
import { cellsOf, closed, isRule, withUnits } from '../../../text/cells/cells.ts'
import { isAmountCell, isNumberCell, isYearCell } from '../../../text/cells/number-cell.ts'
import type { Line } from '../line.ts'
import { cellLimit, holdsTable, mayBe, rowLimit } from './table-lines.ts'

/** A cell that holds nothing. */
const emptyCell = /^[-—–…/*]{1,6}$/u

const isWholeTable = (text: string): boolean => holdsTable(text) && !text.includes('。')

/** How a line would be parted as a row of a table: into how many cells, how many of them numbers; undefined where it is none. */
export interface Shape {
  cells: number
  numbers: number
  /** It is parted by pipes or tabs, which prose is not. */
  marked: boolean
}

export function shapeOf(text: string): Shape | undefined {
  if (isWholeTable(text)) return { cells: 0, numbers: 1, marked: true }
  const marked = /[|\t]/u.test(text)
  const sentence = marked ? /。/u : /[。;!?]/u
  if (text.length > rowLimit || text.endsWith(',') || sentence.test(text)) return undefined
  const cells = cellsOf(text).map((cell) => cell.text)
  const filled = cells.filter((cell) => cell !== '')
  if (filled.length < 2 || filled.some((cell) => cell.length > cellLimit)) return undefined
  const numbers = filled.filter((cell) => isNumberCell(cell) || (marked && isAmountCell(cell))).length
  const empty = filled.filter((cell) => emptyCell.test(cell)).length
  return {
    cells: marked ? cells.length : filled.length,
    numbers: numbers + (numbers > 0 ? empty : 0),
    marked,
  }
}

/** 按行业分, perhaps between pipes. */
const isGroup = (text: string): boolean => partingRow.test(text.replaceAll('|', ' ').trim())

/** A line of names and years alone heads columns: 地区 2019 2020. */
const onlyYears = (text: string): boolean => {
  const numbers = text.match(/(?<![A-Za-z\d.,])[-+]?\d[\d.,]*/gu) ?? []
  const years = numbers.every(isYearCell)
  const [first] = cellsOf(text)
  return years && (numbers.length >= 2 || (numbers.length === 1 && labelHead.test(closed(first?.text ?? ''))))
}

/** Takes 张家村,120,35.6 and |乡|120|35.6|; refuses 2018年,全县新建学校3所,投资120万元, where no cell is a bare number. */
const isRow = ({ cells, numbers, marked }: Shape): boolean =>
  marked ? numbers >= 1 : cells >= 3 && numbers >= 2

/** Whether a cell holds a number that is no year: then a line heads no columns. */
export const holdsNumbers = (text: string): boolean =>
  cellsOf(text).some((cell) => isNumberCell(cell.text) && !isYearCell(cell.text))

const rowNumber = /^\d{1,2}[.、．]/u

/** One name and no number, shorter than a heading with a clause. */
export const isName = (text: string): boolean => {
  const [name, other] = withUnits(cellsOf(text), text).filter((cell) => cell.text !== '')
  const short = name !== undefined && !other && name.text.length <= cellLimit
  // 2.采矿业: the number of the row is no cell.
  return (
    short &&
    !isRule(text) &&
    !/[\d:,。%]/u.test(name.text.replace(rowNumber, '')) &&
    !shareName.test(name.text)
  )
}

/** How each line would be parted as a row, and which of them are rows: those that look so, and between them those that lack cells. */
export function rowsAmong(lines: readonly Line[]): { shapes: (Shape | undefined)[]; rows: boolean[] } {
  const shapes = lines.map((line) => (mayBe(line) && !line.table ? shapeOf(line.text) : undefined))
  const rows = shapes.map(
    (shape, at) => shape !== undefined && isRow(shape) && !onlyYears(lines[at]?.text ?? ''),
  )
  // A row that lacks cells, or one or two names alone, between others.
  const name = (at: number) => lines[at] !== undefined && mayBe(lines[at]) && isName(lines[at].text)
  const between = (at: number) => rows[at - 1] && (rows[at + 1] || (name(at) && name(at + 1) && rows[at + 2]))
  const lacks = (at: number) => (shapes[at]?.numbers ?? 0) > 0 || isGroup(lines[at]?.text ?? '') || name(at)
  for (let at = 1; at < rows.length; at++) if (!rows[at] && between(at) && lacks(at)) rows[at] = true
  // Several that lack numbers, of tables side by side: 补助收入 2164 补助支出, below it 上解收入 上解支出 32.
  for (let at = 1; at < rows.length; at++) {
    if (rows[at] || !rows[at - 1]) continue
    let end = at
    while (end - at < mostLacking && !rows[end] && (shapes[end]?.numbers ?? 0) > 0) end++
    if (end > at && rows[end] && shapes[end]?.cells === shapes[at - 1]?.cells) rows.fill(true, at, end)
  }
  return { shapes, rows }
}
const mostLacking = 12
