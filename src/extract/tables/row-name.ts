import {
  allOf,
  lastYearHead,
  lastYearRow,
  ofRowAbove,
  ownLevel,
  partLead,
  rankHead,
  rowLead,
  totalRow,
  totalTail,
} from '../../lexicon/table-words.ts'
import { type Cell, closed } from '../../text/cells/cells.ts'
import { isTranslation } from '../../text/cells/translations.ts'
import { type CountedIn, unitOf } from '../recognize/counted-in.ts'
import { timeOf } from './cells/cell-time.ts'
import { splitUnit } from './cells/cell-unit.ts'
import { isEmpty, withoutMarks } from './cells/cells.ts'
import type { Column } from './head/column.ts'
import { type NamePart, type Naming, type TableLine, wordsOf } from './table.ts'

/** What the cells of a row before its numbers say of them. */
export interface RowName extends Omit<Naming, 'name'> {
  /** The cells that name it, tall ones of rows above among them. */
  cells: readonly NameCell[]
  /** The names, the wider first: 城镇人口 of the row above before 占常住人口比重. */
  names: NamePart[]
  total: boolean
  /** The words of a row that tells of all of a place: 全国. */
  all: NamePart | undefined
  /** In what its shares and its growth are told, where its unit is that of its amounts: 亿元、%. */
  share: CountedIn | undefined
  /** The table has a column of units, and the row's own cell of it tells none. */
  lacksUnit: boolean
  /** Its unit stands beside its name. */
  beside: boolean
  /** It is a part of a row above it: 其中. */
  part: boolean
}

/** What a cell of a column of units tells: 亿元, (亿元), and 亿元、% for an amount and the share or the growth beside it. */
function unitsIn(text: string): Pick<RowName, 'unit' | 'share'> {
  const units = text
    .replace(/^[((]|[))]$/gu, '')
    .split(/[,、;]/u)
    .map(unitOf)
  const [unit, share, other] = units
  if (share?.dimension === 'percent' && unit && unit.dimension !== 'percent' && !other) return { unit, share }
  return { unit: units.length === 1 ? unit : undefined, share: undefined }
}

/** A cell that names a row, with the line it stands on. */
export interface NameCell {
  line: TableLine
  cell: Cell
  column: Column
  /** Its index among the cells of its row. */
  at: number
}

/**
 * The cells that name a row, before its first number: 鄱阳县 | 收入 |. One that is empty before others belongs to the tall cell above it:
 * 鄱阳县｜2021年, below it ｜2022年.
 * @param above those of the row before it
 */
function nameCells(
  line: TableLine,
  cells: readonly Cell[],
  columns: readonly Column[],
  above: readonly NameCell[],
): NameCell[] {
  const first = columns.findIndex(({ role }) => role === 'number' || role === 'unknown')
  const names = columns
    .slice(0, first < 0 ? cells.length : first)
    .flatMap((column, at) =>
      column.role === 'name' && cells[at] ? [{ line, cell: cells[at], column, at }] : [],
    )
  const last = names.findLastIndex(({ cell }) => !isEmpty(cell))
  return names.slice(0, last + 1).flatMap((name) => {
    if (!isEmpty(name.cell)) return [name]
    return above.find(({ at }) => at === name.at) ?? []
  })
}

/**
 * The name of a row; undefined where it has none, or one in English whose Chinese is lost.
 * @param above what the row before it says
 */
export function rowNameOf(
  line: TableLine,
  cells: readonly Cell[],
  columns: readonly Column[],
  above: RowName | undefined,
): RowName | undefined {
  const unitCell = cells[columns.findIndex(({ role }) => role === 'unit')]
  const own = nameCells(line, cells, columns, above?.cells ?? [])
  const out: RowName = {
    cells: own,
    names: [],
    ...unitsIn(unitCell?.text ?? ''),
    place: undefined,
    time: undefined,
    when: undefined,
    total: false,
    all: undefined,
    lacksUnit: false,
    beside: false,
    part: false,
  }
  for (const { line, cell: raw, column } of own) {
    const cell = withoutMarks(raw)
    const lead = rowLead.exec(cell.text)?.[0].length ?? 0
    const inner = { ...cell, start: cell.start + lead, text: cell.text.slice(lead) }
    const { name, unit } = splitUnit(inner.text, inner)
    const words = line.text.slice(name.start, name.end)
    const time = lastYearHead.test(words) && !lastYearRow.test(words) ? undefined : timeOf(words)
    const summed = totalTail.exec(inner.text)?.[0].length ?? 0
    const place = line.placeAt({ start: inner.start, end: inner.end - summed })
    out.beside ||= unit !== undefined && out.unit === undefined
    out.unit ??= unit
    out.part ||= partLead.test(cell.text.slice(0, lead))
    if (place) Object.assign(out, { place, total: out.total || summed > 0 })
    else if (totalRow.test(closed(inner.text))) {
      out.total = true
      if (allOf.test(closed(inner.text))) out.all = { line, ...name }
      // 总计 below 收入 is the 收入总计.
      if (column.name && summed > 0) out.names.push(column.name, { line, ...name })
    } else if (time && time.length === words.length)
      Object.assign(out, { time: time.time, when: { line, ...name } })
    else if (words !== '') out.names.push({ line, ...name })
  }
  // 总人口(万): a unit that is not understood.
  const unclear = out.names.some((name) => /[(][^()]{0,12}[万亿][^()]{0,12}[)]$/u.test(wordsOf(name)))
  out.lacksUnit = out.unit === undefined && (unitCell !== undefined || unclear)
  const last = out.names.at(-1)
  if (last && rankHead.test(wordsOf(last))) return undefined
  // 市本级 below 长春市, which the label says.
  if (last && ownLevel.test(wordsOf(last)) && above?.place?.level === 'prefecture') out.place ??= above.place
  const told = out.place ?? out.time ?? last
  if ((!told && !out.total) || (last && isTranslation(wordsOf(last)))) return undefined
  if (last && ofRowAbove.test(wordsOf(last))) {
    out.names.unshift(...(above?.names.slice(0, 1) ?? []))
    out.place ??= above?.place
  }
  return out
}
