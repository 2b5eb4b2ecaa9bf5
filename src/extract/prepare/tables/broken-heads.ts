import { labelHead } from '../../../lexicon/table-words.ts'
import { cellsOf, closed } from '../../../text/cells/cells.ts'
import { isNumberCell, isYearCell } from '../../../text/cells/number-cell.ts'
import type { Line } from '../line.ts'
import { columnsOfPieces, type HeadPiece } from './head-columns.ts'
import { cellLimit, isCaption, isUnitLine, mayBe } from './table-lines.ts'

/**
 * How many lines above a row name its columns together, each some of them: a cell of a head that is broken into lines breaks the row.
 * @returns 0 where they are not as many cells as the row holds
 */
export function headInPipes(lines: readonly Line[], above: number, width: number): number {
  let cells = 0
  for (let at = above; at > above - mostBroken; at--) {
    const line = lines[at]
    const own = line && mayBe(line) && line.text.includes('|') ? cellsOf(line.text) : []
    const named = own.filter(({ text }) => text !== '')
    if (named.length === 0 || named.some(({ text }) => text.length > cellLimit || isNumberCell(text)))
      return 0
    cells += named.length
    if (cells >= width) return cells === width ? above - at + 1 : 0
  }
  return 0
}
const mostBroken = 8

/**
 * How many lines above a row parted by tabs name its columns one behind the other, where a page lost how wide its heads are: 地区 收入, below it
 * 税收, below it #增值税 #所得税. Above the last line stands one name a line, behind the corner, so that their order is sure; 0 otherwise.
 */
export function headInTabs(lines: readonly Line[], above: number, width: number): number {
  const last = lines[above]
  if (!last?.text.includes('\t') || !isNames(last)) return 0
  let cells = cellsOf(last.text).length
  for (let at = above - 1; at > above - mostBroken && isNames(lines[at]); at--) {
    const own = cellsOf(lines[at]?.text ?? '').filter(({ text }) => text !== '')
    const corner = labelHead.test(closed(own[0]?.text ?? ''))
    if (own.length > (corner ? 2 : 1)) return 0
    cells += own.length
    if (corner || cells >= width) return corner && cells === width ? above - at + 1 : 0
  }
  return 0
}
/** A line of names alone, which the page does not break into sentences. */
const isNames = (line: Line | undefined): line is Line =>
  line !== undefined &&
  mayBe(line) &&
  !line.table &&
  !isCaption(line.text) &&
  !isUnitLine(line.text) &&
  !/[|。;!?]/u.test(line.text) &&
  cellsOf(line.text).every(({ text }) => text !== '' && text.length <= cellLimit && !isNumberCell(text))

/** A line of a head that a page broke over lines without pipes: names and units alone. */
const isBrokenHead = (line: Line | undefined): line is Line =>
  line !== undefined &&
  mayBe(line) &&
  !line.table &&
  !isCaption(line.text) &&
  !/[|。;!?:]/u.test(line.text) &&
  cellsOf(line.text).every(({ text }) => text.length <= cellLimit && !isNumberCell(text))

/**
 * How many lines above a row make up its head together, whose names a page broke over lines: 年份 年末人口 出生, below it 人数, below
 * it 出生率, below it (‰). @returns 0 where they cannot be told to the columns
 */
function inPieces(lines: readonly Line[], above: number, width: number): number {
  let pieces: HeadPiece[] = []
  let corner = 0
  for (let at = above; at > above - mostLines && isBrokenHead(lines[at]); at--) {
    const own = cellsOf(lines[at]?.text ?? '').map(({ text }) => ({ text, line: at }))
    pieces = [...own, ...pieces]
    const named = labelHead.test(closed(pieces[0]?.text ?? ''))
    if (at === above || !columnsOfPieces(pieces, named ? width : width - 1)) continue
    // Without a name of the rows it may go on above: 项目 2024年, below it 决算数.
    if (named) return above - at + 1
    corner ||= above - at + 1
  }
  return corner
}
const mostLines = 24

/** How many lines make up a head in which years stand below one of the names: 地区 人口数 比重, below it 2020年 2010年; 2 or 0. */
function withYears(lines: readonly Line[], above: number, width: number): number {
  const [names, years] = [lines[above - 1], lines[above]]
  if (!names || !years || !mayBe(names) || !mayBe(years)) return 0
  const below = cellsOf(years.text).filter(({ text }) => text !== '')
  const own = cellsOf(names.text).filter(({ text }) => text !== '')
  const fits = below.length > 1 && own.length + below.length === width + 1
  const isName = ({ text }: { text: string }) => text.length <= cellLimit && !isNumberCell(text)
  return fits && below.every(({ text }) => isYearCell(closed(text))) && own.every(isName) ? 2 : 0
}

/**
 * How many of the lines above a row make up its head, where a page broke it over lines without marks, or lost how wide its names are;
 * 0 where they do not.
 */
export const brokenHead = (lines: readonly Line[], above: number, width: number): number =>
  withYears(lines, above, width) || inPieces(lines, above, width)
