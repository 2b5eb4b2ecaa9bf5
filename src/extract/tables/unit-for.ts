import {
  indexHead,
  indexName,
  measuredIn,
  measureName,
  notMoney,
  partingRow,
  shareName,
} from '../../lexicon/table-words.ts'
import type { Cell } from '../../text/cells/cells.ts'
import type { CountedIn } from '../recognize/counted-in.ts'
import { splitUnit, unitByName, unitLine, unitless } from './cells/cell-unit.ts'
import { isNumber } from './cells/cells.ts'
import type { Column } from './head/column.ts'
import type { RowName } from './row-name.ts'
import { bareWordsOf, type NamePart, type PartedLine, type TableLine, wordsOf } from './table.ts'

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

/**
 * The unit that a name tells by what it counts, as the table has it: 单位:万人 above 总人口 has its multiplier; 单位:万元 above it says
 * nothing of persons.
 */
function countedAs(counted: CountedIn | undefined, shared: Shared): CountedIn | undefined {
  if (shared === undefined) return counted
  return shared === 'unclear' ? undefined : shared.find(({ unit }) => unit === counted?.unit)
}

/** What a row measures, for those below it; undefined where its name does not say so. */
export function measureOf(row: RowName, table: Shared): Measure | undefined {
  const name = row.names.at(-1)
  if (!name || !measureName.test(bareWordsOf(name))) return undefined
  const told = ownUnit(row)
  const own = told === unitless || row.unit || isPercent(told) ? told : countedAs(told, table)
  const ofTable = shareName.test(bareWordsOf(name)) ? undefined : amountUnit(table)
  return { name, unit: own ?? (ofTable && canBeIn(bareWordsOf(name), ofTable) ? ofTable : undefined) }
}

/** Whether what a name measures can be told in a unit; a name without a measure can in any. */
const canBeIn = (name: string, { dimension }: CountedIn): boolean =>
  measuredIn.every(([measure, dimensions]) => !measure.test(name) || dimensions.includes(dimension))

const isPercent = (unit: CountedIn | undefined): boolean => unit?.unit === '%' || unit?.unit === '‰'
const isSame = (a: CountedIn, b: CountedIn): boolean => a.unit === b.unit && a.factor === b.factor

/** A name alone in its row, which tells of the rows below it; undefined for 其中 and 按行业分, which only part them. */
function groupName({ cells }: PartedLine): Cell | undefined {
  const [cell, other] = cells.filter(({ text }) => text !== '')
  return cell && !other && !isNumber(cell) && !partingRow.test(cell.text) ? cell : undefined
}

/**
 * In what the rows below a name alone count: 就业(万人) tells a unit, 价格指数(上年=100) that they are indexes, another leaves them in
 * those of the table; and the name, where it says what is measured. Undefined where the row is no such name.
 */
export function sharedBelow(
  row: PartedLine,
  table: Shared,
): { shared: Shared; name: NamePart | undefined } | undefined {
  const cell = groupName(row)
  if (!cell) return undefined
  const { unit, name: words } = splitUnit(cell.text, cell)
  const name = { line: row.line, ...words }
  const base = /[(]([^()]{2,12})[)]$/u.exec(cell.text)?.[1]
  const own = unit ?? (base !== undefined && indexHead.test(base) ? unitless : undefined)
  return { shared: own ? [own] : table, name: measureName.test(wordsOf(name)) ? name : undefined }
}

/** A unit that only a name tells, as a line above the table has it: 常住人口 under 单位:亿元、万人 is in 万人; under 单位:万元 it is as it is. */
function inLineAbove(counted: CountedIn | undefined, shared: Shared): CountedIn | undefined {
  if (!counted || shared === undefined || shared === 'unclear') return counted
  const [told, other] = shared.filter(({ unit }) => unit === counted.unit)
  return other ? undefined : (told ?? counted)
}

/**
 * The unit of a cell: that of its number, its column, its row, the row that it is a part of, the table's. A share or a growth is
 * never in the unit of a table's amounts, what counts heads or area is in no money, and a row below an index is not in the unit of
 * the table.
 */
export function unitFor(
  own: CountedIn | undefined,
  given: Column,
  row: RowName,
  under: Measure | undefined,
  shared: Shared,
): CountedIn | undefined {
  if (own) return own
  const column = given.counts ? { ...given, unit: inLineAbove(given.unit, shared) } : given
  const named = column.name ? wordsOf(column.name) : ''
  const ofRow = row.names.map(bareWordsOf).join('')
  const inPercent = (name: string) =>
    shared === 'unclear' || indexName.test(name) ? undefined : shared?.find(({ unit }) => unit === '%')
  if (isPercent(column.unit)) return column.unit
  if (shareName.test(named)) return column.unit ?? row.share ?? inPercent(named)
  // 比上年增长 below 产值(亿元): in no unit that stands above it.
  if (shareName.test(ofRow)) return ownUnit(row) ?? inPercent(ofRow)
  if (row.lacksUnit) return undefined
  // 产值(万元) beside a column of units: that is for the others. 人均生产总值(元) below 绝对数(亿元): the nearer one.
  const told = row.unit ?? under?.unit
  if (column.unit && (!told || isSame(column.unit, told))) return column.unit
  if (column.unit && row.unit) return row.beside ? (column.name ? undefined : row.unit) : column.unit
  if (column.unit) return undefined
  if (row.unit) return told
  if (under) return told && (canBeIn(ofRow, told) ? told : undefined)
  const counted = unitByName(named) ?? unitByName(ofRow)
  if (counted || shared === undefined || shared === 'unclear') return countedAs(counted, shared)
  const table = amountUnit(shared)
  if (!table || !canBeIn(named || ofRow, table)) return undefined
  return table.dimension === 'money' && notMoney.test(named || ofRow) ? undefined : table
}
