import type { Period } from '../../contract/period.ts'
import type { Region } from '../../contract/region.ts'
import type { Span } from '../../contract/span.ts'
import type { Bound } from '../../lexicon/qualifiers.ts'
import { type Cell, closed } from '../../text/cells/cells.ts'
import type { CountedIn } from '../recognize/counted-in.ts'

/** A line of a table as it stands in the text. */
export interface TableLine {
  /** Its index among the blocks of the article. */
  block: number
  text: string
  /** The place whose name a cell is, wholly. */
  placeAt(cell: Span): Region | undefined
  /** Of a line that was put together from pieces of others: where those of a stretch of it stand. */
  source?(part: Span): NamePart[]
}

/** A table: the lines above its rows, its rows, and the heading over it. */
export interface Table {
  caption: TableLine | undefined
  /** The line right below it that names it. */
  below: TableLine | undefined
  /** The lines that say in what it counts (单位:亿元). */
  above: readonly TableLine[]
  head: readonly TableLine[]
  /** A rule stands above its head: that is in a frame, and each of its lines has a cell for each column. */
  framed: boolean
  rows: readonly TableLine[]
}

/** A line of a table with its cells. */
export interface PartedLine {
  line: TableLine
  cells: readonly Cell[]
}

/** A stretch of a line that names what a cell counts. */
export interface NamePart extends Span {
  line: TableLine
}

/** A time that a cell is; of one that is counted from the year of the table (上年, 本年) that year must be told. */
export interface CellTime {
  at(year: number | undefined): Omit<Period, 'basis'> | undefined
  relative: boolean
  /** A part of a year that its words do not tell: 本月, of which the title of a monthly report tells the month, and others. */
  part?: 'month' | 'other'
  /** The same time a year before: 上年同期. */
  back?: true
}

/** What a column or a row says of its numbers: what they count, in what, where and when. */
export interface Naming {
  name: NamePart | undefined
  unit: CountedIn | undefined
  place: Region | undefined
  time: CellTime | undefined
  /** The words that tell the time. */
  when: NamePart | undefined
}

export const nothing: Naming = {
  name: undefined,
  unit: undefined,
  place: undefined,
  time: undefined,
  when: undefined,
}

/** The words of a name, without blanks between its characters. */
export const wordsOf = ({ line, start, end }: NamePart): string => closed(line.text.slice(start, end))

/** The words of a name without a bracket behind them: 指数(上年=100). */
export const bareWordsOf = (name: NamePart): string => wordsOf(name).replace(/[((][^()()]{1,16}[))]$/u, '')

/** A number of a table with all that its row and its column say of it; offsets are those of its line. */
export interface TableCell extends Span {
  line: TableLine
  value: number
  bound: Bound
  unit: CountedIn
  row: NamePart[]
  /** The row above that says what is measured, where this one is a part of it. */
  measure: NamePart | undefined
  column: NamePart | undefined
  /** The wider heads above the column's own, the widest first. */
  over: readonly NamePart[]
  place: Region | undefined
  time: CellTime | undefined
  /** The words that tell the time. */
  when: NamePart | undefined
  /** The row or the column sums the others up. */
  total: boolean
  /** It tells of all of a wider or other place than the table does, in these words: 全国, 全省. */
  all: NamePart | undefined
  /** It tells of all of the year up to then: 累计. */
  cumulated: boolean
}
