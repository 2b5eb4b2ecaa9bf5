import { bareHead, labelHead, partHead, rankHead, totalRow, unitHead } from '../../lexicon/table-words.ts'
import { type Cell, cellsOf, closed } from '../../text/cells.ts'
import { unitOf } from '../recognize/counted-in.ts'
import { timeOf } from './cell-time.ts'
import { splitUnit, unitByName } from './cell-unit.ts'
import { isEmpty, isNumber, withoutMarks } from './cells.ts'
import { type Naming, nothing, type TableLine } from './table.ts'

/** What a column holds: the names of the rows, their rank, their unit, numbers; `unknown` is not read. */
export interface Column extends Naming {
  /** It tells of all places of the table: 全县. */
  total: boolean
  role: 'name' | 'rank' | 'unit' | 'number' | 'unknown'
}

const blank = { ...nothing, total: false }

/** What a cell of the head says of its column. */
function columnOf(line: TableLine, raw: Cell): Column {
  const cell = withoutMarks(raw)
  const words = closed(cell.text)
  if (rankHead.test(words)) return { role: 'rank', ...blank }
  if (unitHead.test(words)) return { role: 'unit', ...blank }
  if (isEmpty(cell) || labelHead.test(words)) return { role: 'name', ...blank }
  // 本月: of which month nothing tells; 2020年=100: an index that the head does not name.
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
    name: named ? { line, ...rest } : undefined,
    unit: unit ?? unitOf(inner) ?? unitByName(cell.text),
    place,
    time: time?.time,
    total,
  }
}

/** The units of a line below a head: (亿元) (%); undefined where it holds anything else. */
function unitsBelow(line: TableLine, width: number): Column['unit'][] | undefined {
  const cells = cellsOf(line.text)
  const lacks = width - cells.length
  if (lacks < 0 || lacks > 1) return undefined
  const units = cells.map((cell) => splitUnit(cell.text, cell).unit ?? unitOf(cell.text))
  if (units.some((unit, at) => unit === undefined && !isEmpty(cells[at] as Cell))) return undefined
  return [...Array.from({ length: lacks }, () => undefined), ...units]
}

/** What the cells of a column say of it: one without numbers names the rows (全市主要指标), or, behind numbers, explains them. */
function byContent(column: Column, rows: readonly (readonly Cell[])[], at: number, first: number): Column {
  const cells = rows.flatMap((row) => row[at] ?? []).filter((cell) => !isEmpty(cell))
  if (column.role === 'number' && cells.length > 0 && !cells.some(isNumber))
    return { ...column, role: at > first ? 'rank' : 'name', name: undefined }
  // Its head is empty: nothing tells what its numbers count.
  return column.role === 'name' && at > 0 && cells.some(isNumber) ? { ...column, role: 'unknown' } : column
}

/** A head that says nothing of which of several columns is which: 合计 beside 金额. */
function onlyOneBare(columns: readonly Column[]): Column[] {
  const isBare = ({ role, name, place, time }: Column) => role === 'number' && !name && !place && !time
  const several = columns.filter(isBare).length > 1
  return columns.map((column) => (several && isBare(column) ? { ...column, role: 'unknown' } : column))
}

/**
 * The columns that a head makes for rows of so many cells: one line, of which the corner may be empty, and below it perhaps one of
 * units. Undefined for a head of several storeys, whose cells span others, and for one that does not fit.
 */
export function columnsOf(
  head: readonly TableLine[],
  rows: readonly (readonly Cell[])[],
  width: number,
): Column[] | undefined {
  const [line, below, more] = head
  if (more) return undefined
  if (!line)
    return width === 2
      ? [
          { role: 'name', ...blank },
          { role: 'number', ...blank },
        ]
      : undefined
  const cells = cellsOf(line.text)
  const corner = width - cells.length === 1 && !line.text.includes('|')
  if (!corner && cells.length !== width) return undefined
  const units = below && unitsBelow(below, width)
  if (below && !units) return undefined
  const own: Column[] = [
    ...(corner ? [{ role: 'name' as const, ...blank }] : []),
    ...cells.map((cell) => columnOf(line, cell)),
  ]
  const first = own.findIndex(
    ({ role }, at) => role === 'number' && rows.some((row) => row[at] !== undefined && isNumber(row[at])),
  )
  // 地区 收入 地区 收入: two tables side by side.
  if (
    own.some(
      ({ role }, at) =>
        role === 'name' && at > first && first >= 0 && !isEmpty(cells.at(at - own.length) as Cell),
    )
  )
    return undefined
  const told = own.map((column, at) =>
    byContent({ ...column, unit: column.unit ?? units?.[at] }, rows, at, first),
  )
  return onlyOneBare(told)
}
