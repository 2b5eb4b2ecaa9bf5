import { labelHead, partingRow, shareName } from '../../../lexicon/table-words.ts'
import { cellsOf, closed, isRule, withUnits } from '../../../text/cells/cells.ts'
import { isAmountCell, isNumberCell, isYearCell } from '../../../text/cells/number-cell.ts'
import { repeats, storeys } from '../../../text/cells/repeats.ts'
import type { Line } from '../line.ts'
import { brokenHead, headInPipes, headInTabs } from './broken-heads.ts'
import { cellLimit, holdsTable, isCaption, isUnitLine, mayBe, rowLimit } from './table-lines.ts'

/** A cell that holds nothing. */
const emptyCell = /^[-—–…/*]{1,6}$/u

const isWholeTable = (text: string): boolean => holdsTable(text) && !text.includes('。')

/** How a line would be parted as a row of a table: into how many cells, how many of them numbers; undefined where it is none. */
interface Shape {
  cells: number
  numbers: number
  /** It is parted by pipes or tabs, which prose is not. */
  marked: boolean
}

function shapeOf(text: string): Shape | undefined {
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

/** Units below the names of the columns: (亿元) (%). */
const onlyUnits = (text: string): boolean => /^(?:[(][^()\d]{1,8}[)]\s{0,8}){2,}$/u.test(text)

/**
 * A line above the rows that names their columns: as many cells, but for an empty corner, and no number among them but years; or
 * wider heads above one whose words come again: 2021年 2022年 above 产量 增长 产量 增长.
 */
function isHead(line: Line, row: Shape, below: Line | undefined): boolean {
  const shape = shapeOf(line.text)
  if (!shape || isCaption(line.text)) return false
  const width = row.cells
  if (onlyUnits(line.text)) return shape.cells <= width
  // 17、南京市 4170亿元 11.5%: an amount with its unit names no column.
  if (amount.test(line.text) || shape.marked !== row.marked || holdsNumbers(line.text)) return false
  const wordsIn = (one: Line) => cellsOf(one.text).flatMap(({ text }) => (text === '' ? [] : [text]))
  const own = wordsIn(line)
  if (below?.table === 'head') {
    // Wide heads, perhaps among others: 科目 预算数 累计 当月 完成预算% above 本期 同期 本期 同期.
    const { wide, columns } = storeys(own.length, wordsIn(below))
    const fits = [wide, wide + 1].includes(shape.cells) || [width - 1, width].includes(columns)
    if (wide > 1 && fits) return true
  }
  // Its corner is empty: it stands below a taller cell of the line above, at the places of its own.
  const isPlaced = (one: Line | undefined) => /^\t/u.test(one?.text ?? '')
  if (
    shape.marked &&
    shape.cells <= width &&
    (isPlaced(line) || (below?.table === 'head' && isPlaced(below)))
  )
    return true
  const isLower = shape.marked && own.length > 2 && own.length < width
  if (isLower && repeats(own) < own.length) return true
  const mayLack = shape.marked || width >= widthForCorner || tellsUnit.test(line.text)
  return shape.cells === width || (shape.cells === width - 1 && mayLack)
}
/** 年末数(人) 比重(%): words that only a head has. */
const tellsUnit = /[(][^()\d]{1,8}[)]\s/u

/** 1949 300228 above 1953 316134 9100 28.76: years that lack the numbers at their ends. */
const isShortYear = (line: Line | undefined): line is Line => {
  if (!line || !mayBe(line) || line.table) return false
  const [year, ...numbers] = cellsOf(line.text)
  return isYearCell(year?.text ?? '') && numbers.length > 0 && numbers.every(({ text }) => isNumberCell(text))
}

/** Numbers that are no years. */
const holdsNumbers = (text: string): boolean =>
  cellsOf(text).some((cell) => isNumberCell(cell.text) && !isYearCell(cell.text))
const amount = /\d(?:\s?[亿万]?元|[%‰]|\s?[亿万]?(?:吨|亩|人|户|个|公里))(?![/)])/u
/** Of fewer columns a line with one cell less is a heading rather. */
const widthForCorner = 4

const rowNumber = /^\d{1,2}[.、．]/u

/** One name and no number, shorter than a heading with a clause. */
const isName = (text: string): boolean => {
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

const mark = (line: Line, table: 'row' | 'head') => Object.assign(line, { kind: 'body', open: false, table })

/** The line of units over a head that was marked before, and lone pipes between them. */
function markOver(lines: readonly Line[], head: number): void {
  let at = head - 1
  while (/^\|+$/u.test(lines[at]?.text ?? '')) at--
  const over = lines[at]
  if (over && mayBe(over) && isUnitLine(over.text))
    for (const line of lines.slice(at, head)) mark(line, 'head')
}

/**
 * Marks the lines of tables: rows, which have another beside them or the marks of a table, and above them the lines that name
 * their columns and their unit. They are joined with no other line, and no heading of a part.
 */
export function markTables(lines: readonly Line[]): void {
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
  for (const [at, line] of lines.entries()) {
    const shape = shapes[at]
    if (line.table === 'head') markOver(lines, at)
    if (!rows[at]) continue
    if (!rows[at - 1] && !rows[at + 1] && !line.text.includes('|')) continue
    mark(line, 'row')
    // Below a rule of a drawn frame, or its head.
    if (rows[at - 1] || (lines[at - 1]?.table && isRule(lines[at - 1]?.text ?? ''))) continue
    let above = at - 1
    while (isYearCell(cellsOf(line.text)[0]?.text ?? '') && isShortYear(lines[above]))
      mark(lines[above--] as Line, 'row')
    const width = cellsOf(line.text).findLastIndex(({ text }) => text !== '') + 1
    for (let broken = headInTabs(lines, above, width); broken > 0; broken--)
      mark(lines[above--] as Line, 'head')
    for (let broken = headInPipes(lines, above, width); broken > 1; broken--)
      mark(lines[above--] as Line, 'head')
    const tells = (line: Line | undefined): line is Line => line !== undefined && mayBe(line)
    // A name alone below the head tells of the rows below it: 一、人口.
    const group = lines[above]
    let over = above - 1
    while (lines[over] && isRule(lines[over]?.text ?? '')) over--
    const overGroup = lines[over]
    if (
      tells(group) &&
      tells(overGroup) &&
      shape &&
      isName(group.text) &&
      isHead(overGroup, shape, undefined)
    )
      mark(lines[above--] as Line, 'row')
    for (let heads = 0; heads < mostHeads; ) {
      const head = lines[above]
      if (!tells(head) || rows[above]) break
      const rule = isRule(head.text)
      if (!rule && !isUnitLine(head.text) && !(shape && isHead(head, shape, lines[above + 1]))) break
      mark(head, 'head')
      above--
      if (!rule) heads++
    }
    if (lines[above + 1]?.table !== 'head')
      for (let broken = brokenHead(lines, above, width); broken > 0; broken--)
        mark(lines[above--] as Line, 'head')
  }
}
const mostHeads = 5
const mostLacking = 12
