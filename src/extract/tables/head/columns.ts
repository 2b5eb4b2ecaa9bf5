import {
  difference,
  lastYearHead,
  nameHead,
  partOfWhole,
  shareName,
  sortHead,
} from '../../../lexicon/table-words.ts'
import type { Cell } from '../../../text/cells/cells.ts'
import { isYearCell } from '../../../text/cells/number-cell.ts'
import { partingHead } from '../../../text/cells/repeats.ts'
import { unitOf } from '../../recognize/counted-in.ts'
import { numeralValue } from '../cells/cell-number.ts'
import { isEmpty, isNumber, withoutMarks } from '../cells/cells.ts'
import { bareWordsOf, type PartedLine, wordsOf } from '../table.ts'
import { blank, type Column } from './column.ts'
import { composedInFrame, composedOf } from './composed.ts'
import { toldBy } from './head.ts'
import { byShares } from './shares.ts'

/** What a growth is not of: last year's numbers, and what is more than they: 本期 同期 增减额 增减率. */
const isBase = ({ name, when }: Column): boolean =>
  (when !== undefined && lastYearHead.test(wordsOf(when))) ||
  (name !== undefined && difference.test(wordsOf(name)))

/** Growth beside growth is that of the column before each: 本月 同比增长 累计 同比增长. */
function ofColumnBefore(columns: readonly Column[]): Column[] {
  const words = columns.map(({ name }) => (name ? wordsOf(name) : ''))
  const timed = columns.flatMap(({ time }, at) => (time ? [at] : []))
  const alternate =
    timed.length > 1 && timed.every((at) => shareName.test(words[at + 1] ?? '') && !columns[at + 1]?.time)
  return columns.map((column, at) => {
    const name = words[at] ?? ''
    const again = shareName.test(name) && words.filter((one) => one === name).length > 1
    const before = columns
      .slice(0, at)
      .findLast((one, index) => one.role !== 'name' && words[index] !== name && !isBase(one))
    const beside = columns[at - 1]
    if (column.part && !column.unit && beside?.unit) return { ...column, unit: beside.unit }
    // 本月 增长 累计 累计增长: growth right behind a part of the year is that part's, unless it is of all of it (当月同比增长 累计增长).
    // So is growth right behind the only time that the head tells.
    const only = timed.length === 1 && beside?.time && !beside.time.relative
    const own = column.time !== undefined || (column.cumulated && !beside?.cumulated)
    // 1-本月 比去年同期增长: of all of the year up to then.
    if (shareName.test(name) && !own && beside?.cumulated) return { ...column, cumulated: true }
    if (shareName.test(name) && !own && (beside?.time?.part || only))
      return { ...column, time: beside.time, when: beside.when }
    // 2021年 增长 2022年 同比: each behind its year.
    if (shareName.test(name) && alternate && !column.time && beside?.time)
      return { ...column, time: beside.time, when: beside.when }
    if (!again || !before || column.time || column.place) return column
    if (before.role !== 'number') return { ...column, role: 'unknown' }
    const { time, when, place, cumulated } = before
    return {
      ...column,
      time,
      when,
      place,
      cumulated,
      over: column.over.length > 0 || !before.name ? column.over : [before.name],
    }
  })
}

/** What the cells of a column say of it: one without numbers names the rows (全市主要指标), or, behind numbers, explains them. */
function byContent(column: Column, rows: readonly (readonly Cell[])[], at: number, first: number): Column {
  const cells = rows.flatMap((row) => row[at] ?? []).filter((cell) => !isEmpty(cell))
  if (column.role === 'number' && cells.length > 0 && !cells.some(isNumber))
    return at > first ? { ...column, role: 'rank', name: undefined } : { ...column, role: 'name' }
  // 比重 with 100 for the whole, in the first row: in percent.
  const whole = cells[0] && numeralValue(withoutMarks(cells[0]).text)?.value
  const ofWhole = column.role === 'number' && !column.unit && whole === 100
  if (ofWhole && column.name && partOfWhole.test(wordsOf(column.name)))
    return { ...column, unit: unitOf('%') }
  // 地区｜年份｜人口: years tell when.
  if (column.role === 'name' && cells.length > 0 && cells.every(({ text }) => isYearCell(text))) return column
  // Its head is empty: nothing tells what its numbers count.
  return column.role === 'name' && at > 0 && cells.some(isNumber) ? { ...column, role: 'unknown' } : column
}

/** A column below a head that parts what another counts (总人口 按性别分: 男 女) is of that one: 总人口｜男. 农业人口 says so itself. */
function ofParted(columns: readonly Column[]): Column[] {
  let whole: Column['name']
  return columns.map((column) => {
    const parts = column.over.some((part) => partingHead.test(bareWordsOf(part)))
    if (!parts) {
      if (column.role === 'number') whole = column.name
      return column
    }
    const own = column.name ? bareWordsOf(column.name) : ''
    const said = whole === undefined || own.endsWith(bareWordsOf(whole).slice(-leastShared))
    return {
      ...column,
      over: [
        ...(said || whole === undefined ? [] : [whole]),
        ...column.over.filter((part) => !partingHead.test(bareWordsOf(part))),
      ],
    }
  })
}
/** So many characters at the end of a name say what it counts. */
const leastShared = 2

/** 类别 beside 指标: what sorts the rows is no part of their names. */
function withoutSorts(columns: readonly Column[], head: readonly PartedLine[]): readonly Column[] {
  const cells = head.find((line) => line.cells.length === columns.length)?.cells
  if (!cells?.some(({ text }) => nameHead.test(text))) return columns
  return columns.map((column, at) =>
    column.role === 'name' && sortHead.test(cells[at]?.text ?? '') ? { role: 'rank', ...blank } : column,
  )
}

/** All that a head says of a column, in words. */
const sayingOf = ({ name, over, place, when, time, cumulated, unit }: Column): string =>
  [
    ...[name, when, ...over].map((part) => (part ? wordsOf(part) : '')),
    place?.id,
    unit?.unit,
    unit?.factor,
    time?.back && time.part,
    cumulated,
  ].join('|')

/** Columns of which a head says the same cannot be told apart: 合计 beside 金额, 增长 beside 增长. */
function apart(columns: readonly Column[]): Column[] {
  const numbers = columns.filter(({ role }) => role === 'number').map(sayingOf)
  return columns.map((column) => {
    const saying = sayingOf(column)
    const several = column.role === 'number' && numbers.filter((one) => one === saying).length > 1
    return several ? { ...column, role: 'unknown' } : column
  })
}

/** A head whose cells a page moved over the empty one above the ranks of the rows: 1, 2, 3, … */
function besideRanks(
  [line, below]: readonly PartedLine[],
  rows: readonly (readonly Cell[])[],
  width: number,
): Column[] | undefined {
  const ranked = rows.length >= leastRanks && rows.every((row, at) => row[0]?.text === String(at + 1))
  const own = line && !below && ranked ? toldBy([line], width - 1) : undefined
  return own && [{ role: 'rank', ...blank }, ...own]
}
const leastRanks = 3

/**
 * The columns that a head makes for rows of so many cells: one line, of which the corner may be empty, and below it perhaps one of
 * units or of narrower heads; or one that a page broke over lines. Undefined for a head that does not fit, whose cells may span others.
 * @param framed its lines have a cell for each column, and a column's cells make up its name
 */
export function columnsOf(
  head: readonly PartedLine[],
  rows: readonly (readonly Cell[])[],
  width: number,
  framed: boolean,
): Column[] | undefined {
  if (head.length === 0 && width === 2)
    return [
      { role: 'name', ...blank },
      { role: 'number', ...blank },
    ]
  const inFrame = framed ? composedInFrame(head, width) : undefined
  const told = (line: PartedLine | undefined) => line && toldBy([line], width)
  const own =
    told(inFrame) ??
    besideRanks(head, rows, width) ??
    toldBy(head, width) ??
    told(composedOf(head, width)) ??
    byShares(head, rows, width)
  if (!own) return undefined
  const first = own.findIndex(
    ({ role }, at) => role === 'number' && rows.some((row) => row[at] !== undefined && isNumber(row[at])),
  )
  const filled = own.map((column, at) => byContent(column, rows, at, first))
  // 地区 收入 地区 支出: names behind numbers, and numbers behind them: tables side by side.
  const names = filled.findIndex(
    (column, at) => at > first && first >= 0 && (column.role === 'name' || own[at]?.role !== column.role),
  )
  if (names >= 0 && filled.some(({ role }, at) => at > names && role === 'number')) return undefined
  return apart(ofColumnBefore(ofParted(withoutSorts(filled, head))))
}
