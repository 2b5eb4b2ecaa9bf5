import { averageName, indexName, industries } from '../../lexicon/table-words.ts'
import type { CountedIn } from '../recognize/counted-in.ts'
import { tidy } from '../recognize/numerals/numeral.ts'
import { numeralValue } from './cell-number.ts'
import { withoutMarks } from './cells.ts'
import { columnsOf } from './columns.ts'
import { isShifted, lacksCells, type Parted, partedOf } from './parted.ts'
import { rowNameOf } from './row-name.ts'
import { type NamedRow, summedRows } from './summed-rows.ts'
import { type NamePart, type Table, type TableCell, type TableLine, wordsOf } from './table.ts'
import { amountUnit, type Measure, measureOf, type Shared, sharedUnits, unitFor } from './unit-for.ts'

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

/** @param indexed the caption says that the table is one of indexes */
function readPart({ head, rows, width }: Parted, shared: Shared, indexed: boolean): TableReading {
  const out: TableCell[] = []
  let unread: TableLine | undefined
  const table = amountUnit(shared)
  const fitting = rows.filter((row) => row.cells.length === width).map((row) => row.cells)
  const whole = columnsOf(head, fitting, width)
  const shifted = isShifted(fitting, whole)
  let above: NamePart[] = []
  const named = rows.map(({ line, cells }): NamedRow => {
    // A ragged row: nothing tells which cell it lacks.
    const columns = cells.length === width && !(shifted && lacksCells(cells, whole)) ? whole : undefined
    const row = columns && rowNameOf(line, cells, columns, above)
    above = row?.names ?? []
    return { line, cells, columns, row, own: row && measureOf(row, shared) }
  })
  const summed = shared === undefined ? summedRows(named) : undefined
  let measure: Measure | undefined
  // The amounts of the row that says what is measured, a column each.
  let wholes: (number | undefined)[] = []
  for (const { line, cells, columns, row, own } of named) {
    const name = row?.names.at(-1)
    if (own) [measure, wholes] = [own, []]
    // 其中:鱼类, 工业, 铁路 below 货运量(万吨): a part of what the row above measures. Another without a unit is in the table's, where
    // that is the same.
    const part = row !== undefined && name !== undefined && !own
    const isUnder = row?.part || summed?.has(cells) || (name && industries.test(wordsOf(name)))
    const under = part && isUnder ? measure : undefined
    const apart = part && !under && !row.unit && measure !== undefined && measure.unit?.unit !== table?.unit
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
      const unit =
        row && column?.role === 'number' && (!apart || column.indexed) && index
          ? unitFor(number.percent, column, row, under, shared)
          : undefined
      const value = unit && tidy(number.value * unit.factor)
      // More than the whole that it is a part of: one of the two is a misprint.
      const all = under && unit?.unit === under.unit?.unit ? wholes?.[at] : undefined
      if (!row || !column || !unit || value === undefined || (all !== undefined && value > all)) {
        unread ??= line
        continue
      }
      if (own && isSum(own, unit)) wholes[at] = value
      out.push({
        start: cell.start,
        end: cell.end,
        line,
        value,
        unit,
        row: row.names,
        measure: under?.name,
        column: column.name,
        over: column.over,
        place: row.place ?? column.place,
        time: row.time ?? column.time,
        when: row.time ? row.when : column.when,
        total: row.total || column.total,
      })
    }
  }
  return { cells: out, unread }
}
