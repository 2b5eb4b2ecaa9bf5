import {
  bareHead,
  indexHead,
  labelHead,
  partHead,
  rankHead,
  totalRow,
  unitHead,
} from '../../lexicon/table-words.ts'
import { type Cell, closed } from '../../text/cells.ts'
import { unitOf } from '../recognize/counted-in.ts'
import { timeOf } from './cell-time.ts'
import { splitUnit, unitByName, unitless } from './cell-unit.ts'
import { isEmpty, isNumber, withoutMarks } from './cells.ts'
import { storeysOf } from './storeys.ts'
import { type NamePart, type Naming, nothing, type PartedLine, type TableLine, wordsOf } from './table.ts'

/** What a column holds: the names of the rows, their rank, their unit, numbers; `unknown` is not read. */
export interface Column extends Naming {
  /** The name of the wider head above its own, in a head of two storeys: 粮食｜产量. */
  over: NamePart | undefined
  /** It tells only that its numbers are an index: 上年=100. */
  indexed: boolean
  /** It tells of all places of the table: 全县. */
  total: boolean
  role: 'name' | 'rank' | 'unit' | 'number' | 'unknown'
}

const blank = { ...nothing, over: undefined, indexed: false, total: false }

/** What a cell of the head says of its column. */
function columnOf(line: TableLine, raw: Cell): Column {
  const cell = withoutMarks(raw)
  const words = closed(cell.text)
  if (rankHead.test(words)) return { role: 'rank', ...blank }
  if (unitHead.test(words)) return { role: 'unit', ...blank }
  if (isEmpty(cell) || labelHead.test(words)) return { role: 'name', ...blank }
  // 上年=100: an index, which its row or its table names.
  if (indexHead.test(words)) return { role: 'number', ...blank, unit: unitless, indexed: true }
  // 本月: of which month nothing tells; 产值(2020年=100): an index that the head does not name.
  if (partHead.test(words) || words.includes('=')) return { role: 'unknown', ...blank }
  const place = line.placeAt(cell)
  const { name, unit } = splitUnit(cell.text, cell)
  const inner = line.text.slice(name.start, name.end)
  const time = timeOf(inner)
  const rest = { start: name.start + (time?.length ?? 0), end: name.end }
  const told = closed(line.text.slice(rest.start, rest.end))
  const total = totalRow.test(words)
  const named = place === undefined && !total && told !== '' && !bareHead.test(told)
  return {
    role: 'number',
    over: undefined,
    indexed: false,
    name: named ? { line, ...rest } : undefined,
    unit: unit ?? unitOf(inner) ?? unitByName(cell.text),
    place,
    time: time?.time,
    when: time && { line, start: name.start, end: named ? rest.start : name.end },
    total,
  }
}

/** What a cell says of its column below a wider one: what it does not tell, that one does. */
function below(line: TableLine, wider: TableLine, cell: Cell, over: Cell): Column {
  const [own, above] = [columnOf(line, cell), columnOf(wider, over)]
  if (own.role !== 'number' || above.role !== 'number') return { role: 'unknown', ...blank }
  return {
    role: 'number',
    name: own.name ?? above.name,
    over: own.name && above.name,
    indexed: own.indexed || above.indexed,
    unit: own.unit ?? above.unit,
    place: own.place ?? above.place,
    time: own.time ?? above.time,
    when: own.time ? own.when : above.when,
    total: own.total || above.total,
  }
}

/** The units of a line below a head: (亿元) (%); undefined where it holds anything else. */
function unitsBelow({ cells }: PartedLine, width: number): Column['unit'][] | undefined {
  const lacks = width - cells.length
  if (lacks < 0 || lacks > 1) return undefined
  const units = cells.map((cell) => {
    const { name, unit } = splitUnit(cell.text, cell)
    return name.start === name.end ? unit : unitOf(cell.text)
  })
  if (units.some((unit, at) => unit === undefined && !isEmpty(cells[at] as Cell))) return undefined
  return [...Array.from({ length: lacks }, () => undefined), ...units]
}

/** The cells of a second line; a pipe before its first word stands behind an empty cell where the line above begins with none. */
function inPlace({ line, cells }: PartedLine, above: TableLine, width: number): readonly Cell[] {
  const shifted = line.text.startsWith('|') && !above.text.startsWith('|') && cells.length === width - 1
  return shifted ? [{ start: 0, end: 0, text: '' }, ...cells] : cells
}

/** What the lines of a head say of each of so many columns; undefined where their cells cannot be told to them. */
function toldBy([first, second, third]: readonly PartedLine[], width: number): Column[] | undefined {
  if (!first || third) return undefined
  const { line, cells } = first
  const lacks = width - cells.length
  const units = second && unitsBelow(second, width)
  if (second && !units)
    return storeysOf(cells, inPlace(second, line, width), width)?.map(({ over, own }) => {
      if (over && own) return below(second.line, line, own, over)
      const alone = over ?? own
      return alone ? columnOf(over ? line : second.line, alone) : { role: 'name', ...blank }
    })
  // The corner above the names may be empty.
  const mayLack = line.text.includes('\n') || !line.text.includes('|')
  if (lacks !== 0 && !(lacks === 1 && mayLack)) return undefined
  const own = cells.map((cell) => columnOf(line, cell))
  const all = lacks === 1 ? [{ role: 'name' as const, ...blank }, ...own] : own
  return all.map((column, at) => ({ ...column, unit: column.unit ?? units?.[at] }))
}

/** What the cells of a column say of it: one without numbers names the rows (全市主要指标), or, behind numbers, explains them. */
function byContent(column: Column, rows: readonly (readonly Cell[])[], at: number, first: number): Column {
  const cells = rows.flatMap((row) => row[at] ?? []).filter((cell) => !isEmpty(cell))
  if (column.role === 'number' && cells.length > 0 && !cells.some(isNumber))
    return at > first ? { ...column, role: 'rank', name: undefined } : { ...column, role: 'name' }
  // Its head is empty: nothing tells what its numbers count.
  return column.role === 'name' && at > 0 && cells.some(isNumber) ? { ...column, role: 'unknown' } : column
}

/** All that a head says of a column, in words. */
const sayingOf = ({ name, over, place, when }: Column): string =>
  [name, over, when].map((part) => (part ? wordsOf(part) : '')).join('|') + (place?.id ?? '')

/** Columns of which a head says the same cannot be told apart: 合计 beside 金额, 增长 beside 增长. */
function apart(columns: readonly Column[]): Column[] {
  const numbers = columns.filter(({ role }) => role === 'number').map(sayingOf)
  return columns.map((column) => {
    const saying = sayingOf(column)
    const several = column.role === 'number' && numbers.filter((one) => one === saying).length > 1
    return several ? { ...column, role: 'unknown' } : column
  })
}

/**
 * The columns that a head makes for rows of so many cells: one line, of which the corner may be empty, and below it perhaps one of
 * units or of narrower heads. Undefined for a head that does not fit, whose cells may span others.
 */
export function columnsOf(
  head: readonly PartedLine[],
  rows: readonly (readonly Cell[])[],
  width: number,
): Column[] | undefined {
  if (head.length === 0 && width === 2)
    return [
      { role: 'name', ...blank },
      { role: 'number', ...blank },
    ]
  const own = toldBy(head, width)
  if (!own) return undefined
  const first = own.findIndex(
    ({ role }, at) => role === 'number' && rows.some((row) => row[at] !== undefined && isNumber(row[at])),
  )
  const told = own.map((column, at) => byContent(column, rows, at, first))
  // 地区 收入 地区 支出: names behind numbers, and numbers behind them: tables side by side.
  const names = told.findIndex(
    (column, at) => at > first && first >= 0 && (column.role === 'name' || own[at]?.role !== column.role),
  )
  if (names >= 0 && told.some(({ role }, at) => at > names && role === 'number')) return undefined
  return apart(told)
}
