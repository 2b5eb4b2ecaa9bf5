import { industries, measureName, notMoney, shareName } from '../../lexicon/table-words.ts'
import { cellsOf } from '../../text/cells.ts'
import type { CountedIn } from '../recognize/counted-in.ts'
import { tidy } from '../recognize/numerals/numeral.ts'
import { numeralValue } from './cell-number.ts'
import { splitUnit, unitByName, unitLine } from './cell-unit.ts'
import { withoutMarks } from './cells.ts'
import { type Column, columnsOf } from './columns.ts'
import { type RowName, rowNameOf } from './row-name.ts'
import { bareWordsOf, type NamePart, type TableCell, type TableLine, wordsOf } from './table.ts'

/** A table: the lines above its rows, its rows, and the heading over it. */
export interface Table {
  caption: TableLine | undefined
  /** The lines that say in what it counts (单位:亿元). */
  above: readonly TableLine[]
  head: readonly TableLine[]
  rows: readonly TableLine[]
}

/** The numbers of a table that are understood, and the first line with numbers that are not. */
export interface TableReading {
  cells: TableCell[]
  unread: TableLine | undefined
}

/** The number that stands most often in a list, the first of equal ones. */
function mostOften(list: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1)
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0]
}

/** In what a table counts: `unclear` where a line of units stands above it and is not understood (单位:万). */
type Shared = CountedIn | 'unclear' | undefined

/** A row that says what is measured, for those below it that do not. */
interface Measure {
  name: NamePart
  unit: CountedIn | undefined
}

/** The unit that a row has of its own: beside its name, in a column of units, by what its name counts. */
const ownUnit = (row: RowName): CountedIn | undefined =>
  row.unit ?? unitByName(row.names.map(bareWordsOf).join(''))

/**
 * The unit of a cell: that of its number, its column, its row, the row that it is a part of, the table's. A share or a growth is
 * never in the table's unit, what counts heads or area is in no money, and a row below an index is not in the unit of the table.
 */
function unitFor(
  percent: string | undefined,
  column: Column,
  row: RowName,
  under: Measure | undefined,
  table: Shared,
): CountedIn | undefined {
  if (percent) return { factor: 1, unit: percent, dimension: 'percent' }
  const named = column.name ? wordsOf(column.name) : ''
  const ofRow = row.names.map(bareWordsOf).join('')
  if (shareName.test(named)) return column.unit
  // 比上年增长 below 产值(亿元): in no unit that stands above it.
  if (shareName.test(ofRow)) return column.unit ?? ownUnit(row)
  const told = row.unit ?? under?.unit
  if (column.unit) return told && column.unit.unit !== told.unit ? undefined : column.unit
  if (under || told) return told
  const counted = unitByName(named) ?? unitByName(ofRow)
  // 单位:万人 above 总人口 has its multiplier; 单位:万元 above it says nothing of persons.
  if (table === undefined) return counted
  if (table === 'unclear') return undefined
  if (counted) return counted.unit === table.unit ? table : undefined
  return table.dimension === 'money' && notMoney.test(named || ofRow) ? undefined : table
}

/** In what a table counts, where its caption or a line above it says so. */
function sharedUnit({ above, caption }: Table): Shared {
  const lines = caption ? [...above, caption] : above
  return (
    lines.flatMap(({ text }) => unitLine(text) ?? [])[0] ??
    (caption && splitUnit(caption.text, { start: 0, end: caption.text.length }).unit) ??
    (above.length > 0 ? 'unclear' : undefined)
  )
}

/**
 * Reads a table: each number is named by its row and its column, and has its unit from where one stands. Numbers that nothing gives
 * a name or a unit, and rows that have not as many cells as the others, are not read.
 */
export function readTable(table: Table): TableReading {
  const cells: TableCell[] = []
  let unread: TableLine | undefined
  const shared = sharedUnit(table)
  const told = shared === 'unclear' ? undefined : shared
  const parted = table.rows.map((line) => ({ line, own: cellsOf(line.text) }))
  const width = mostOften(parted.map(({ own }) => own.length))
  const fitting = parted.filter(({ own }) => own.length === width).map(({ own }) => own)
  const whole = columnsOf(table.head, fitting, width)
  let above: NamePart[] = []
  let measure: Measure | undefined
  for (const { line, own } of parted) {
    // A ragged row: nothing tells which cell it lacks.
    const columns = own.length === width ? whole : undefined
    const row = columns && rowNameOf(line, own, columns, above)
    above = row?.names ?? []
    const name = row?.names.at(-1)
    const measured = name !== undefined && measureName.test(bareWordsOf(name))
    if (row && name && measured)
      measure = { name, unit: ownUnit(row) ?? (shareName.test(bareWordsOf(name)) ? undefined : told) }
    // 其中:鱼类, 工业: a part of what the row above measures. Another without a unit is in the table's, where that is the same.
    const part = row !== undefined && name !== undefined && !measured
    const under = part && (row.part || industries.test(wordsOf(name))) ? measure : undefined
    const apart = part && !under && !row.unit && measure !== undefined && measure.unit?.unit !== told?.unit
    for (const [at, raw] of own.entries()) {
      const cell = withoutMarks(raw)
      const number = numeralValue(cell.text)
      const column = columns?.[at]
      if (column?.role === 'rank' || column?.role === 'name' || column?.role === 'unit') continue
      if (!number) {
        // (4.2), ▲4.2, 12万吨: a number that was not understood.
        if (/\d/u.test(cell.text) && (columns === undefined || column?.role === 'number')) unread ??= line
        continue
      }
      const unit =
        row && column?.role === 'number' && !apart
          ? unitFor(number.percent, column, row, under, shared)
          : undefined
      if (!row || !column || !unit) {
        unread ??= line
        continue
      }
      cells.push({
        start: cell.start,
        end: cell.end,
        line,
        value: tidy(number.value * unit.factor),
        unit,
        row: row.names,
        measure: under?.name,
        column: column.name,
        place: row.place ?? column.place,
        time: row.time ?? column.time,
        total: row.total || column.total,
      })
    }
  }
  return { cells, unread }
}
