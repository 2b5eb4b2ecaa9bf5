import { columnsOfPieces } from '../tables/head-columns.ts'
import type { Sort } from './sorts.ts'

/** A stretch of a list of cells: from, and up to. */
export type Stretch = readonly [from: number, to: number]

/** A table found in a stream of cells: its head and its rows, each a stretch of the stream; in the order of the stream. */
export interface StreamTable {
  head: Stretch
  rows: Stretch[]
  /** How many of its rows have as many cells as the head. */
  whole: number
}

/** The widest table that is read out of a stream. */
const mostColumns = 12
/** So many columns may stand before the first number: a rank, a name, its kind, its unit. */
const mostNames = 4

/**
 * Whether the cells from `at` on make a row like the first one. An empty cell stands for a number; where two tables stand beside each
 * other the second may have fewer rows.
 */
function isRow(sorts: readonly Sort[], at: number, like: readonly Sort[]): boolean {
  if (at + like.length > sorts.length) return false
  let filled = like.length
  while (filled > 0 && sorts[at + filled - 1] === 'empty') filled--
  return like.every((want, column) => {
    const sort = sorts[at + column]
    if (want === 'words' || want === 'year') return sort === want || (column > 1 && column >= filled)
    return sort === 'number' || sort === 'empty' || sort === 'year'
  })
}

/**
 * How many cells a row has that lacks some of its numbers: its names as the first row's, numbers, and behind them the names of the next or
 * nothing; 0 where it is none. Which numbers it lacks nothing tells: it is no more than passed over.
 */
function lacking(sorts: readonly Sort[], at: number, like: readonly Sort[]): number {
  const names = like.indexOf('number')
  if (names < 1 || !like.slice(0, names).every((want, column) => sorts[at + column] === want)) return 0
  let cells = names
  while (cells < like.length && (sorts[at + cells] === 'number' || sorts[at + cells] === 'empty')) cells++
  const next = sorts[at + cells]
  const ends = next === undefined || next === 'words' || next === 'prose'
  return cells > names && cells < like.length && ends ? cells : 0
}

/** So many names that tell of the rows below them may stand above each other: 产业, 农业. */
const mostGroups = 3

/** How many names alone stand before the next row; 0 where no row follows them. */
function groupsAt(sorts: readonly Sort[], at: number, like: readonly Sort[]): number {
  for (let count = 0; count <= mostGroups; count++) {
    if (isRow(sorts, at + count, like)) return count
    if (sorts[at + count] !== 'words') return 0
  }
  return 0
}

/**
 * The rows from `start` on, `width` cells each: a name, and behind it numbers. A name alone between them tells of the rows below
 * it (按城乡分). Empty where numbers follow that belong to no row: they were parted otherwise.
 */
function rowsFrom(sorts: readonly Sort[], start: number, width: number): Stretch[] {
  const first = sorts.slice(start, start + width)
  const name = first.findIndex((sort) => sort === 'words' || sort === 'year')
  const numbers = first.slice(name + 1)
  const named = name === 0 || (name === 1 && first[0] === 'number')
  if (!named || first.length < width || first.includes('prose') || !numbers.includes('number')) return []
  const rows: Stretch[] = []
  let at = start
  for (;;) {
    const groups = groupsAt(sorts, at, first)
    for (let group = 0; group < groups; group++) rows.push([at + group, at + group + 1])
    at += groups
    const cells = isRow(sorts, at, first) ? width : rows.length > 0 ? lacking(sorts, at, first) : 0
    if (cells === 0) break
    rows.push([at, at + cells])
    at += cells
    // One pipe more than its cells need: an empty cell that is none.
    while (sorts[at] === 'empty') at++
  }
  return sorts[at] === 'number' ? [] : rows
}

/** How many columns at the end hold nothing in any of the rows: the mark of a row's end where each cell has a line. */
function emptyAtEnd(sorts: readonly Sort[], rows: readonly Stretch[]): number {
  const lacks = rows.map(([from, to]) => {
    let end = to
    while (end > from + 1 && sorts[end - 1] === 'empty') end--
    return to - end
  })
  return lacks.reduce((least, one) => Math.min(least, one), mostColumns)
}

const isHead = (sorts: readonly Sort[]) =>
  sorts.length > 0 && sorts.every((sort) => sort !== 'number' && sort !== 'prose')

/** A head with a cell for each column: a unit in brackets is none, it goes on with the name before it. */
const isWholeHead = (sorts: readonly Sort[]) => isHead(sorts) && !sorts.includes('bracket')

/** Where the head of a table is looked for, and how. */
interface Search {
  texts: readonly string[]
  /** Where the head may begin. */
  from: number
  /** The stream is marked as that of a table. */
  apart: boolean
}

/**
 * The head of the table whose first row begins at `start` and has `width` cells; undefined where none can be told. It is all that
 * stands before the row, or what stands behind the end of other words, or what begins with a word that only a head has; between such
 * a word and the row names may stand that tell of the rows below them. Its corner may be empty: it has one cell fewer then.
 */
function headOf(
  sorts: readonly Sort[],
  start: number,
  width: number,
  { from, apart, texts }: Search,
): Stretch | undefined {
  const pieced = headInPieces(sorts, start, width, from, texts)
  if (pieced) return pieced
  for (let groups = 0; groups <= mostGroups; groups++) {
    const head = start - groups - width
    if (head < from) break
    const named = sorts[head] === 'label' || sorts[head] === 'rank'
    const begins = named || (groups === 0 && (apart ? head === from : isEnd(sorts[head - 1])))
    if (begins && isWholeHead(sorts.slice(head, start - groups))) return [head, start - groups]
    if (sorts[start - groups - 1] !== 'words') break
  }
  const broken = brokenHead(sorts, start, width, from)
  if (broken) return broken
  const corner = start - width + 1
  // 单位, 产量, 增长: above the names of the rows stands nothing.
  const begins =
    sorts[corner] === 'unit' || (apart ? corner === from : corner > 0 && isEnd(sorts[corner - 1]))
  return corner >= from && begins && isWholeHead(sorts.slice(corner, start)) ? [corner, start] : undefined
}

/**
 * A head whose names are broken into cells of their own, with or without a name of the rows before them: 产品, 产量, (吨), 比上年, 增长(%). A unit
 * that stands alone shows that it is one. Refuses 指标, 总量指标, 人口(万人), which tell of the rows below them.
 */
function headInPieces(
  sorts: readonly Sort[],
  start: number,
  width: number,
  from: number,
  texts: readonly string[],
): Stretch | undefined {
  const fits = (head: number, columns: number): boolean => {
    const all = sorts.slice(head, start)
    if (all.length <= columns || !isHead(all) || all.includes('empty') || !all.includes('bracket'))
      return false
    const pieces = texts.slice(head, start).map((text, line) => ({ text, line }))
    return columnsOfPieces(pieces, columns) !== undefined
  }
  const least = Math.max(from, start - width * mostPieces)
  const label = sorts.lastIndexOf('label', start)
  if (label >= least) return fits(label, width) ? [label, start] : undefined
  for (let head = start - width; head >= least; head--) if (fits(head, width - 1)) return [head, start]
  return undefined
}
/** So many pieces may name a column. */
const mostPieces = 3

/**
 * A head with empty cells behind it, those of a line's end; or of more cells than its columns: behind the names stands a unit for each,
 * or years below one of them (地区, 人口数, 比重, 2020年, 2010年).
 */
function brokenHead(sorts: readonly Sort[], start: number, width: number, from: number): Stretch | undefined {
  const head = sorts.lastIndexOf('label', start)
  const all = start - head > mostColumns * 2 ? [] : sorts.slice(head, start)
  if (head < from || !isHead(all)) return undefined
  const own = all.filter((sort) => sort !== 'empty')
  const last = all.findLastIndex((sort) => sort !== 'empty')
  if (last + 1 === width && head + width < start) return [head, start]
  const names = own.findIndex((sort) => sort === 'bracket' || sort === 'year')
  const behind = own.slice(names)
  const units = behind.length >= width - 1 && names === width && behind.every((sort) => sort === 'bracket')
  const years = behind.length > 1 && own.length === width + 1 && behind.every((sort) => sort === 'year')
  return names > 1 && (units || years) ? [head, start] : undefined
}
const isEnd = (sort: Sort | undefined) => sort === undefined || sort === 'prose'

/** Where the first of the rows begins that stand right above another and hold nothing but a name: 收入(元), and no number. */
function aboveOf(sorts: readonly Sort[], start: number, width: number): number {
  let top = start
  for (;;) {
    const [name, ...cells] = sorts.slice(Math.max(0, top - width), top)
    if (name !== 'words' || cells.length !== width - 1 || cells.some((sort) => sort !== 'empty')) return top
    top -= width
  }
}

/** The table whose first row begins at `start` and has `width` cells; undefined where there is none. */
function tableAt(
  sorts: readonly Sort[],
  start: number,
  width: number,
  search: Search,
): StreamTable | undefined {
  const top = aboveOf(sorts, start, width)
  const head = headOf(sorts, top, width, search)
  // Numbers before the names are ranks, or there is another way to part them.
  if (!head || (sorts[start] === 'number' && sorts[head[0]] !== 'rank')) return undefined
  const rows = rowsFrom(sorts, start, width)
  const isWhole = ([a, b]: Stretch) => b - a === width
  const whole = rows.filter(isWhole)
  const sure = search.apart || (width >= widthForTwo && sorts[head[0]] === 'label')
  if (whole.length < (sure ? 2 : leastRows)) return undefined
  const marks = emptyAtEnd(sorts, whole)
  const groups: Stretch[] = Array.from({ length: top - head[1] }, (_, at) => [head[1] + at, head[1] + at + 1])
  for (let at = top; at < start; at += width) groups.push([at, at + width])
  return {
    head: [head[0], sorts[head[1] - 1] === 'empty' ? head[1] - marks : head[1]],
    whole: whole.length,
    rows: [...groups, ...rows.map((row): Stretch => (isWhole(row) ? [row[0], row[1] - marks] : row))],
  }
}
/** Without marks of a table fewer rows may as well be a list of names with numbers between them. */
const leastRows = 3
/** Two are enough below a head that only a table has and that is so wide: 年份, 2018, 2019, 2020, 产值(亿元), …. */
const widthForTwo = 4

/**
 * The first table in a stream of cells whose rows no mark parts (名称, 产量, 增长, 稻谷, 8.2, 3.1, 小麦, …): the head is as many cells
 * as its first row, or one fewer where its corner is empty, and all rows are made like the first.
 * @param cells what each cell of the stream says, and of what sort it is
 * @param from where the head may begin
 * @param apart the stream is marked as that of a table, so its head is all that stands before the first row
 */
export function tableIn(
  { texts, sorts }: { texts: readonly string[]; sorts: readonly Sort[] },
  from: number,
  apart: boolean,
): StreamTable | undefined {
  const first = sorts.indexOf('number', from)
  if (first < 0) return undefined
  let best: StreamTable | undefined
  for (let start = Math.max(from + 1, first - mostNames); start <= first; start++)
    for (let width = 2; width <= mostColumns; width++) {
      const table = tableAt(sorts, start, width, { texts, from, apart })
      // 粮食, 万吨, 12.5, 3.1: of as many rows those that leave no name alone above each of them, which begin earlier.
      if (table && table.whole > (best?.whole ?? 0)) best = table
    }
  return best
}
