import { shareName } from '../../lexicon/table-words.ts'
import type { Cell } from '../../text/cells/cells.ts'
import { numeralValue } from './cells/cell-number.ts'
import type { Column } from './head/column.ts'
import type { RowName } from './row-name.ts'
import { type NamePart, type PartedLine, wordsOf } from './table.ts'
import type { Measure, Shared } from './unit-for.ts'

/** A row with what it says; without columns it is not understood. */
export interface NamedRow extends PartedLine {
  columns: readonly Column[] | undefined
  row: RowName | undefined
  /** The name of the row that it parts, where it comes again below others. */
  partOf: NamePart | undefined
  /** What it measures, where its name says so. */
  own: Measure | undefined
  /** In what the table counts here. */
  shared: Shared
  /** A name alone that ends what was said above it. */
  group: boolean
  /** The name of the last such row, where it says what is measured: 主要农产品产量(万吨). */
  over: NamePart | undefined
}

/** So much of a whole its parts without a unit must make, and so little more than it: others may stand in a smaller unit. */
const least = 0.9
const most = 1.001

/**
 * The rows without a unit that are the parts of the row above them that measures something in a unit of its own, in a table that has
 * none: in each column of amounts they make it up. Takes 铁路 and 公路 below 货运量(万吨); refuses 图书馆 below 财政收入(亿元).
 */
export function summedRows(rows: readonly NamedRow[]): Set<readonly Cell[]> {
  const out = new Set<readonly Cell[]>()
  for (const [at, whole] of rows.entries()) {
    if (!whole.own?.unit || !whole.columns) continue
    const parts: NamedRow[] = []
    for (let next = at + 1; rows[next] && !rows[next]?.own && !rows[next]?.group; next++) {
      const { row } = rows[next] as NamedRow
      if (row && !row.part && !row.unit) parts.push(rows[next] as NamedRow)
    }
    const amounts = whole.columns.flatMap(({ role, name }, column) =>
      role === 'number' && !(name && shareName.test(wordsOf(name))) ? [column] : [],
    )
    const amountAt = ({ cells }: NamedRow, column: number) => numeralValue(cells[column]?.text ?? '')?.value
    const made = amounts.every((column) => {
      const all = amountAt(whole, column) ?? 0
      const sum = parts.reduce((total, part) => total + (amountAt(part, column) ?? 0), 0)
      return all > 0 && sum >= all * least && sum <= all * most
    })
    if (made && amounts.length > 0 && parts.length > 1) for (const { cells } of parts) out.add(cells)
  }
  return out
}
