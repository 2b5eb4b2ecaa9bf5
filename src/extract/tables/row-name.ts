import { ofRowAbove, partLead, rowLead, totalRow } from '../../lexicon/table-words.ts'
import { type Cell, closed } from '../../text/cells.ts'
import { timeOf } from './cell-time.ts'
import { splitUnit, unitOf } from './cell-unit.ts'
import { isEmpty, withoutMarks } from './cells.ts'
import type { Column } from './columns.ts'
import { type NamePart, type Naming, nothing, type TableLine } from './table.ts'

/** What the cells of a row before its numbers say of them. */
export interface RowName extends Omit<Naming, 'name'> {
  /** The names, the wider first: 城镇人口 of the row above before 占常住人口比重. */
  names: NamePart[]
  total: boolean
  /** It is a part of a row above it: 其中. */
  part: boolean
}

/** The last cell that names a row, before its first number. */
function nameCell(cells: readonly Cell[], columns: readonly Column[]): Cell | undefined {
  const first = columns.findIndex(({ role }) => role === 'number' || role === 'unknown')
  const before = cells.slice(0, first < 0 ? cells.length : first)
  return before.findLast((cell, at) => columns[at]?.role === 'name' && !isEmpty(cell))
}

/** The name of a row. @param above the names of the row before it */
export function rowNameOf(
  line: TableLine,
  cells: readonly Cell[],
  columns: readonly Column[],
  above: readonly NamePart[],
): RowName {
  const unitCell = cells[columns.findIndex(({ role }) => role === 'unit')]
  const own = unitCell && unitOf(unitCell.text.replace(/^[((]|[))]$/gu, ''))
  const { name: _, ...none } = nothing
  const last = nameCell(cells, columns)
  if (!last) return { ...none, names: [], unit: own, total: false, part: false }
  const cell = withoutMarks(last)
  const lead = rowLead.exec(cell.text)?.[0].length ?? 0
  const inner = { ...cell, start: cell.start + lead, text: cell.text.slice(lead) }
  const place = line.placeAt(inner)
  const { name, unit } = splitUnit(inner.text, inner)
  const words = line.text.slice(name.start, name.end)
  const time = timeOf(words)
  const dated = time !== undefined && time.length === words.length
  const total = totalRow.test(closed(inner.text))
  const named = !place && !total && !dated && words !== ''
  return {
    names: named ? [...(ofRowAbove.test(words) ? above.slice(0, 1) : []), { line, ...name }] : [],
    unit: own ?? unit,
    place,
    time: dated ? time.at : undefined,
    total,
    part: partLead.test(cell.text.slice(0, lead)),
  }
}
