import {
  allOf,
  bareHead,
  cumulated,
  indexHead,
  labelHead,
  rankHead,
  totalRow,
  unitHead,
} from '../../../lexicon/table-words.ts'
import { type Cell, closed } from '../../../text/cells/cells.ts'
import { unitOf } from '../../recognize/counted-in.ts'
import { timeOf } from '../cells/cell-time.ts'
import { splitUnit, unitByName, unitless } from '../cells/cell-unit.ts'
import { isEmpty, withoutMarks } from '../cells/cells.ts'
import { type NamePart, type Naming, nothing, type TableLine } from '../table.ts'

/** What a column holds: the names of the rows, their rank, their unit, numbers; `unknown` is not read. */
export interface Column extends Naming {
  /** The names of the wider heads above its own, the widest first: 粮食｜产量. */
  over: readonly NamePart[]
  /** It tells only that its numbers are an index: 上年=100. */
  indexed: boolean
  /** Its unit is told by its name alone, by what that counts: 常住人口. */
  counts: boolean
  /** It is a part of the column before: #专任教师 behind 教职工. */
  part: boolean
  /** It tells of all places of the table: 全县. */
  total: boolean
  /** The words of one that tells of all of a place: 全国. */
  all: NamePart | undefined
  /** It tells of all of the year up to then: 累计. */
  cumulated: boolean
  role: 'name' | 'rank' | 'unit' | 'number' | 'unknown'
}

/** A column of which a head says nothing. */
export const blank = {
  ...nothing,
  over: [],
  indexed: false,
  counts: false,
  part: false,
  total: false,
  all: undefined,
  cumulated: false,
}

/** #专任教师: a part of what the column before counts. */
export const partMark = /^#\s?/u

/** Whether a cell heads the names of the rows, perhaps a parted corner that heads those of the columns too: 项目, 项目 above 年份. */
const headsNames = (words: string): boolean =>
  labelHead.test(words) ||
  [...words].some((_, at) => at > 1 && labelHead.test(words.slice(0, at)) && labelHead.test(words.slice(at)))

/** What a cell of the head says of its column. */
export function columnOf(line: TableLine, raw: Cell): Column {
  const cell = withoutMarks(raw)
  const words = closed(cell.text)
  if (rankHead.test(words)) return { role: 'rank', ...blank }
  if (unitHead.test(words)) return { role: 'unit', ...blank }
  if (isEmpty(cell) || headsNames(words)) return { role: 'name', ...blank }
  // 上年=100: an index, which its row or its table names.
  if (indexHead.test(words)) return { role: 'number', ...blank, unit: unitless, indexed: true }
  // 产值(2020年=100): an index that the head does not name.
  if (words.includes('=')) return { role: 'unknown', ...blank }
  const place = line.placeAt(cell)
  const mark = partMark.exec(cell.text)?.[0].length ?? 0
  const { name, unit } = splitUnit(cell.text.slice(mark), { start: cell.start + mark, end: cell.end })
  // 增减率%: the sign says what 率 says.
  const beside = unit ?? unitOf(line.text.slice(name.start, name.end))
  const sign = /(?<=[率比度])[%％]$/u.exec(line.text.slice(name.start, name.end)) ? 1 : 0
  const inner = line.text.slice(name.start, name.end)
  const time = timeOf(inner)
  const rest = { start: name.start + (time?.length ?? 0), end: name.end - sign }
  const told = closed(line.text.slice(rest.start, rest.end))
  // 1-3季度全市: of all of it, in that time.
  const whose = time ? told : words
  const total = totalRow.test(whose)
  const all = allOf.test(whose) ? { line, ...name } : undefined
  const named = place === undefined && !total && told !== '' && !bareHead.test(told)
  return {
    role: 'number',
    over: [],
    indexed: false,
    part: mark > 0,
    name: named ? { line, ...rest } : undefined,
    unit: beside ?? unitByName(cell.text),
    counts: beside === undefined,
    place,
    time: time?.time,
    when: time && { line, start: name.start, end: named ? rest.start : name.end },
    total,
    all,
    cumulated: cumulated.test(words),
  }
}

/** What a column says below a wider one: what it does not tell, that one does. */
export function below(own: Column, above: Column): Column {
  if (own.role !== 'number' || above.role !== 'number') return { role: 'unknown', ...blank }
  // 本期 below 累计: the time that the wider head tells.
  const here = own.time?.part === 'other' && (above.time || above.cumulated) ? above : own
  const time = here.time ?? above.time
  const part = above.time?.part
  return {
    role: 'number',
    name: own.name ?? above.name,
    over: own.name && above.name ? [...above.over, above.name, ...own.over] : [...above.over, ...own.over],
    indexed: own.indexed || above.indexed,
    part: own.part,
    unit: own.unit ?? above.unit,
    counts: own.unit ? own.counts : above.counts,
    place: own.place ?? above.place,
    // 同期 below 当月: of that part of the year.
    time: time?.back && part ? { ...time, part } : time,
    when: here.time ? here.when : above.when,
    total: own.total || above.total,
    all: own.all ?? above.all,
    cumulated: own.cumulated || above.cumulated,
  }
}
