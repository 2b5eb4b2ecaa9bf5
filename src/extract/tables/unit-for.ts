import { indexName, measureName, notMoney, shareName } from '../../lexicon/table-words.ts'
import type { CountedIn } from '../recognize/counted-in.ts'
import { splitUnit, unitByName, unitLine } from './cell-unit.ts'
import type { Column } from './column.ts'
import type { RowName } from './row-name.ts'
import { bareWordsOf, type NamePart, type TableLine, wordsOf } from './table.ts'

/**
 * In what a table counts: the units that stand above it; `unclear` where a line of units does and is not understood (单位:万);
 * undefined where nothing says so.
 */
export type Shared = readonly CountedIn[] | 'unclear' | undefined

/** In what a table counts, where its caption or a line above it says so. */
export function sharedUnits(above: readonly TableLine[], caption: TableLine | undefined): Shared {
  const lines = caption ? [...above, caption] : above
  const told = lines.flatMap(({ text }) => unitLine(text) ?? [])
  if (told.length > 0) return told
  const unit = caption && splitUnit(caption.text, { start: 0, end: caption.text.length }).unit
  if (unit) return [unit]
  return above.length > 0 ? 'unclear' : undefined
}

/** The one unit of a table's amounts, beside which shares may be told in percent (单位:万元、%). */
export function amountUnit(shared: Shared): CountedIn | undefined {
  if (shared === undefined || shared === 'unclear') return undefined
  const [unit, other] = shared.length > 1 ? shared.filter(({ unit }) => unit !== '%') : shared
  return other ? undefined : unit
}

/** A row that says what is measured, for those below it that do not. */
export interface Measure {
  name: NamePart
  unit: CountedIn | undefined
}

/** The unit that a row has of its own: beside its name, in a column of units, by what its name counts. */
const ownUnit = (row: RowName): CountedIn | undefined =>
  row.unit ?? unitByName(row.names.map(bareWordsOf).join(''))

/** What a row measures, for those below it; undefined where its name does not say so. */
export function measureOf(row: RowName, table: Shared): Measure | undefined {
  const name = row.names.at(-1)
  if (!name || !measureName.test(bareWordsOf(name))) return undefined
  const share = shareName.test(bareWordsOf(name))
  return { name, unit: ownUnit(row) ?? (share ? undefined : amountUnit(table)) }
}

/**
 * The unit of a cell: that of its number, its column, its row, the row that it is a part of, the table's. A share or a growth is
 * never in the unit of a table's amounts, what counts heads or area is in no money, and a row below an index is not in the unit of
 * the table.
 */
export function unitFor(
  percent: string | undefined,
  column: Column,
  row: RowName,
  under: Measure | undefined,
  shared: Shared,
): CountedIn | undefined {
  if (percent) return { factor: 1, unit: percent, dimension: 'percent' }
  const named = column.name ? wordsOf(column.name) : ''
  const ofRow = row.names.map(bareWordsOf).join('')
  const inPercent = (name: string) =>
    shared === 'unclear' || indexName.test(name) ? undefined : shared?.find(({ unit }) => unit === '%')
  if (shareName.test(named)) return column.unit ?? inPercent(named)
  // 比上年增长 below 产值(亿元): in no unit that stands above it.
  if (shareName.test(ofRow)) return column.unit ?? ownUnit(row) ?? inPercent(ofRow)
  const told = row.unit ?? under?.unit
  if (column.unit) return told && column.unit.unit !== told.unit ? undefined : column.unit
  if (under || told) return told
  const counted = unitByName(named) ?? unitByName(ofRow)
  // 单位:万人 above 总人口 has its multiplier; 单位:万元 above it says nothing of persons.
  if (shared === undefined) return counted
  if (shared === 'unclear') return undefined
  if (counted) return shared.find(({ unit }) => unit === counted.unit)
  const table = amountUnit(shared)
  return table?.dimension === 'money' && notMoney.test(named || ofRow) ? undefined : table
}
