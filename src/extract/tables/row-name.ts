import { ofRowAbove, partLead, rowLead, totalRow } from '../../lexicon/table-words.ts'
import { type Cell, closed } from '../../text/cells.ts'
import { unitOf } from '../recognize/counted-in.ts'
import { timeOf } from './cell-time.ts'
import { splitUnit } from './cell-unit.ts'
import { isEmpty, withoutMarks } from './cells.ts'
import type { Column } from './columns.ts'
import { type NamePart, type Naming, type TableLine, wordsOf } from './table.ts'

/** What the cells of a row before its numbers say of them. */
export interface RowName extends Omit<Naming, 'name'> {
  /** The names, the wider first: 城镇人口 of the row above before 占常住人口比重. */
  names: NamePart[]
  total: boolean
  /** It is a part of a row above it: 其中. */
  part: boolean
}

/** The cells that name a row, before its first number: 鄱阳县 | 收入 |. */
function nameCells(cells: readonly Cell[], columns: readonly Column[]): Cell[] {
  const first = columns.findIndex(({ role }) => role === 'number' || role === 'unknown')
  const before = cells.slice(0, first < 0 ? cells.length : first)
  return before.filter((cell, at) => columns[at]?.role === 'name' && !isEmpty(cell))
}

/** The name of a row. @param above the names of the row before it */
export function rowNameOf(
  line: TableLine,
  cells: readonly Cell[],
  columns: readonly Column[],
  above: readonly NamePart[],
): RowName {
  const unitCell = cells[columns.findIndex(({ role }) => role === 'unit')]
  const out: RowName = {
    names: [],
    unit: unitCell && unitOf(unitCell.text.replace(/^[((]|[))]$/gu, '')),
    place: undefined,
    time: undefined,
    total: false,
    part: false,
  }
  for (const raw of nameCells(cells, columns)) {
    const cell = withoutMarks(raw)
    const lead = rowLead.exec(cell.text)?.[0].length ?? 0
    const inner = { ...cell, start: cell.start + lead, text: cell.text.slice(lead) }
    const { name, unit } = splitUnit(inner.text, inner)
    const words = line.text.slice(name.start, name.end)
    const time = timeOf(words)
    const place = line.placeAt(inner)
    out.unit ??= unit
    out.part ||= partLead.test(cell.text.slice(0, lead))
    if (place) out.place = place
    else if (totalRow.test(closed(inner.text))) out.total = true
    else if (time && time.length === words.length) out.time = time.time
    else if (words !== '') out.names.push({ line, ...name })
  }
  const last = out.names.at(-1)
  if (last && ofRowAbove.test(wordsOf(last))) out.names.unshift(...above.slice(0, 1))
  return out
}
