import {
  averageName,
  indexName,
  industries,
  measureName,
  narrowing,
  siblings,
} from '../../lexicon/table-words.ts'
import type { Cell } from '../../text/cells/cells.ts'
import type { CountedIn } from '../recognize/counted-in.ts'
import { tidy } from '../recognize/numerals/numeral.ts'
import { numeralValue } from './cells/cell-number.ts'
import { unitless } from './cells/cell-unit.ts'
import { withoutMarks } from './cells/cells.ts'
import { partedByCounts, type ReadCell } from './counts.ts'
import type { Column } from './head/column.ts'
import { columnsOf } from './head/columns.ts'
import { isShifted, lacksCells, liesBeside, type Parted, partedOf } from './parted.ts'
import { partingRows } from './parted-rows.ts'
import { type RowName, rowNameOf } from './row-name.ts'
import { type NamedRow, summedRows } from './summed-rows.ts'
import { bareWordsOf, type NamePart, type Table, type TableCell, type TableLine, wordsOf } from './table.ts'
import {
  amountUnit,
  type Measure,
  measureOf,
  type Shared,
  sharedBelow,
  sharedUnits,
  unitFor,
} from './unit-for.ts'

/** The numbers of a table that are understood, and the first line with numbers that are not. */
export interface TableReading {
  cells: TableCell[]
  unread: TableLine | undefined
}

/** Whether the amounts of a measure's parts make it up: no average, price or index, of which a part may be more than the whole. */
const isSum = ({ name }: Measure, { dimension }: CountedIn): boolean =>
  dimension !== 'percent' && dimension !== 'ratio' && !averageName.test(wordsOf(name))

/**
 * Reads a table: each number is named by its row and its column, and has its unit from where one stands. Numbers that nothing gives
 * a name or a unit, and rows that have not as many cells as the others, are not read.
 */
export function readTable(table: Table): TableReading {
  const shared = sharedUnits(table.above, table.caption)
  const indexed = table.caption !== undefined && indexName.test(table.caption.text)
  const readings = partedOf(table).map((parted) => readPart(parted, shared, indexed))
  const [only, other] = readings
  if (only && !other) return only
  const cells = readings.flatMap((reading) => reading.cells)
  const unread = readings.flatMap((reading) => reading.unread ?? [])
  return {
    cells: cells.sort((a, b) => a.line.block - b.line.block || a.start - b.start),
    unread: unread.sort((a, b) => a.block - b.block)[0],
  }
}

const measureWord = (name: NamePart): string | undefined => measureName.exec(bareWordsOf(name))?.[0]

/** Whether two rows part the same thing: 城镇 and 乡村, 男性 and 女性. */
const areSiblings = (a: NamePart, b: NamePart): boolean =>
  siblings.some((set) => set.test(wordsOf(a)) && set.test(wordsOf(b)))

/** Whether all numbers of a table are such as an index may be, and no head tells a unit. */
const isOfIndexes = (rows: readonly (readonly Cell[])[], columns: readonly Column[] | undefined): boolean =>
  !columns?.some(({ unit }) => unit) &&
  rows.flat().every((cell) => {
    const number = numeralValue(withoutMarks(cell).text)
    return number === undefined || (!number.unit && number.value > 20 && number.value < 500)
  })

/** @param indexed the caption says that the table is one of indexes */
function readPart({ head, framed, rows, width }: Parted, shared: Shared, indexed: boolean): TableReading {
  const out: ReadCell[] = []
  let unread: TableLine | undefined
  const fitting = rows.filter((row) => !row.loose && row.cells.length === width).map((row) => row.cells)
  const told = columnsOf(head, fitting, width, framed)
  const whole = liesBeside(fitting, told) ? undefined : told
  const shifted = isShifted(fitting, whole)
  const ofIndexes = isOfIndexes(fitting, whole)
  let above: RowName | undefined
  let here = shared
  let over: NamePart | undefined
  const parting = partingRows(rows)
  const named = rows.map(({ line, cells, loose }, at): NamedRow => {
    // A ragged row: nothing tells which cell it lacks.
    const columns =
      !loose && cells.length === width && !(shifted && lacksCells(cells, whole)) ? whole : undefined
    const row = columns && rowNameOf(line, cells, columns, above)
    const parted = rows[parting.get(at) ?? -1]
    const wholeRow = parted && columns && rowNameOf(parted.line, parted.cells, columns, undefined)
    above = row
    const group = sharedBelow({ line, cells }, shared)
    if (group) [here, over] = [group.shared, group.name]
    // 土地总面积(公顷) with its numbers, below 人口及职工(人) alone: what that said is over.
    else if (row?.unit && row.beside && here !== shared) [here, over] = [shared, undefined]
    const own = row && !group ? measureOf(row, here) : undefined
    // 食品 below 居民消费价格指数, in a table of such numbers alone: a part of the index.
    if (own?.unit === unitless && here === undefined && ofIndexes) [here, over] = [[unitless], own.name]
    return {
      line,
      cells,
      columns,
      row,
      partOf: wholeRow && row?.names.length === 1 ? wholeRow.names.at(-1) : undefined,
      own,
      shared: here,
      group: group !== undefined,
      over,
    }
  })
  const summed = shared === undefined ? summedRows(named) : undefined
  let measure: Measure | undefined
  let before: NamePart | undefined
  // The amounts of the row that says what is measured, a column each.
  let wholes: (number | undefined)[] = []
  for (const [
    order,
    { line, cells, columns, row, partOf, own, shared: here, group, over },
  ] of named.entries()) {
    const name = row?.names.at(-1)
    // 耕地面积 below 土地总面积(公顷): of the same measure, in its unit.
    const same =
      own && !own.unit && measure?.unit && measureWord(own.name) === measureWord(measure.name)
        ? measure
        : undefined
    // A name alone ends what was said above it: 就业 behind 人口.
    if (own || group) [measure, wholes] = [own && same ? { ...own, unit: same.unit } : own, []]
    // 其中:鱼类, 工业, 铁路 below 货运量(万吨): a part of what the row above measures. Another without a unit is in the table's, where
    // that is the same.
    const part = row !== undefined && name !== undefined && !own
    const beside = before && name && areSiblings(before, name)
    const isUnder = row?.part || beside || summed?.has(cells) || (name && industries.test(wordsOf(name)))
    before = part && isUnder ? name : undefined
    const under = part && isUnder ? measure : undefined
    // A row with a unit of its own ends what another measures: 其中 below it is a part of it.
    if (part && !isUnder && name && row.unit) [measure, wholes] = [{ name, unit: row.unit }, []]
    const apart =
      part && !under && !row.unit && measure !== undefined && measure.unit?.unit !== amountUnit(here)?.unit
    for (const [at, raw] of cells.entries()) {
      const cell = withoutMarks(raw)
      const number = numeralValue(cell.text)
      const column = columns?.[at]
      if (column?.role === 'rank' || column?.role === 'name' || column?.role === 'unit') continue
      if (!number) {
        // (4.2), ▲4.2, 12万吨: a number that was not understood.
        if (/\d/u.test(cell.text) && (columns === undefined || column?.role === 'number')) unread ??= line
        continue
      }
      // 上年=100 over 食品烟酒: an index, where the table is one of indexes.
      const index = !column?.indexed || indexed || (name !== undefined && indexName.test(wordsOf(name)))
      // 一般公共预算收入 below 主要产品产量(万吨): it measures something else.
      const other =
        own !== undefined && over !== undefined && !row?.unit && measureWord(own.name) !== measureWord(over)
      const unit =
        row && column?.role === 'number' && (!apart || column.indexed) && index && !(other && !column.unit)
          ? unitFor(number.unit, column, row, under ?? same, here)
          : undefined
      const value = unit && tidy(number.value * unit.factor)
      // More than the whole that it is a part of: one of the two is a misprint.
      const all = under && unit?.unit === under.unit?.unit ? wholes[at] : undefined
      if (!row || !column || !unit || value === undefined || (all !== undefined && value > all)) {
        unread ??= line
        continue
      }
      if (own && isSum(own, unit)) wholes[at] = value
      const ofTable = here !== 'unclear' && here?.some((one) => one.unit === unit.unit)
      const byName = !number.unit && !row.unit && (column.counts || !column.unit) && !ofTable
      const read: TableCell = {
        start: cell.start,
        end: cell.end,
        line,
        value,
        bound: number.bound ?? 'exact',
        unit,
        row: partOf && !under && !over ? [partOf, ...row.names] : row.names,
        measure: under?.name ?? (own && !(over && narrowing.test(wordsOf(over))) ? undefined : over),
        column: column.name,
        over: column.over,
        place: row.place ?? column.place,
        time: row.time ?? column.time,
        when: row.time ? row.when : column.when,
        total: row.total || column.total,
        all: row.all ?? column.all,
        cumulated: column.cumulated,
      }
      out.push({ cell: read, row: order, column: at, byName })
    }
  }
  const { sure, unsure } = partedByCounts(out)
  return { cells: sure, unread: unread ?? unsure[0]?.line }
}
