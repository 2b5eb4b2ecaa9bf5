import { cellsOf, closed, isRule } from '../../../text/cells/cells.ts'
import { isNumberCell, isYearCell } from '../../../text/cells/number-cell.ts'
import { partedBelow, repeats, storeys } from '../../../text/cells/repeats.ts'
import type { Line } from '../line.ts'
import { brokenHead, headInPipes, headInTabs } from './broken-heads.ts'
import { holdsNumbers, isName, rowsAmong, type Shape, shapeOf } from './row-shapes.ts'
import { isCaption, isUnitLine, mayBe } from './table-lines.ts'

/** Units below the names of the columns: (亿元) (%). */
const onlyUnits = (text: string): boolean => /^(?:[(][^()\d]{1,8}[)]\s{0,8}){2,}$/u.test(text)

/**
 * A line above the rows that names their columns: as many cells, but for an empty corner, and no number among them but years; or
 * wider heads above one whose words come again: 2021年 2022年 above 产量 增长 产量 增长.
 */
function isHead(line: Line, row: Shape, below: Line | undefined, over?: Line): boolean {
  const shape = shapeOf(line.text)
  if (!shape || isCaption(line.text)) return false
  const width = row.cells
  if (onlyUnits(line.text)) return shape.cells <= width
  // 17、南京市 4170亿元 11.5%: an amount with its unit names no column.
  if (amount.test(line.text) || shape.marked !== row.marked || holdsNumbers(line.text)) return false
  const wordsIn = (one: Line) => cellsOf(one.text).flatMap(({ text }) => (text === '' ? [] : [text]))
  const own = wordsIn(line)
  const parts = (upper: readonly string[], lower: readonly string[]) =>
    partedBelow(upper.map(closed), lower.map(closed)) !== undefined && upper.length + lower.length > width
  if ((over && parts(wordsIn(over), own)) || (below?.table === 'head' && parts(own, wordsIn(below))))
    return true
  if (below?.table === 'head') {
    // Wide heads, perhaps among others: 科目 预算数 累计 当月 完成预算% above 本期 同期 本期 同期.
    const { wide, columns } = storeys(own.length, wordsIn(below))
    const fits = [wide, wide + 1].includes(shape.cells) || [width - 1, width].includes(columns)
    if (wide > 1 && fits) return true
  }
  // Its corner is empty: it stands below a taller cell of the line above, at the places of its own.
  const isPlaced = (one: Line | undefined) => one?.text.startsWith('\t')
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

const amount = /\d(?:\s?[亿万]?元|[%‰]|\s?[亿万]?(?:吨|亩|人|户|个|公里))(?![/)])/u
/** Of fewer columns a line with one cell less is a heading rather. */
const widthForCorner = 4

const mark = (line: Line, table: 'row' | 'head') => Object.assign(line, { kind: 'body', open: false, table })

const loneBars = /^\|+$/u
/** The line at which one is past lone pipes, which a page left of an empty line of the head. @param step down (1) or up (-1) */
function pastBars(lines: readonly Line[], from: number, step: 1 | -1): number {
  let at = from
  while (loneBars.test(lines[at]?.text ?? '')) at += step
  return at
}

/** The line of units over a head that was marked before, and lone pipes between them. */
function markOver(lines: readonly Line[], head: number): void {
  const at = pastBars(lines, head - 1, -1)
  const over = lines[at]
  if (over && mayBe(over) && isUnitLine(over.text))
    for (const line of lines.slice(at, head)) mark(line, 'head')
}

/**
 * Marks the lines of tables: rows, which have another beside them or the marks of a table, and above them the lines that name
 * their columns and their unit. They are joined with no other line, and no heading of a part.
 */
export function markTables(lines: readonly Line[]): void {
  const { shapes, rows } = rowsAmong(lines)
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
      above = pastBars(lines, above, -1)
      const head = lines[above]
      if (!tells(head) || rows[above]) break
      const rule = isRule(head.text)
      const [below, over] = [pastBars(lines, above + 1, 1), pastBars(lines, above - 1, -1)]
      if (!rule && !isUnitLine(head.text) && !(shape && isHead(head, shape, lines[below], lines[over]))) break
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
