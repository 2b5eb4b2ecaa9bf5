import type { Period } from '../../contract/period.ts'
import type { Region } from '../../contract/region.ts'
import type { Span } from '../../contract/span.ts'
import { closed } from '../../text/cells.ts'
import type { CountedIn } from '../recognize/counted-in.ts'

/** A line of a table as it stands in the text. */
export interface TableLine {
  /** Its index among the blocks of the article. */
  block: number
  text: string
  /** The place whose name a cell is, wholly. */
  placeAt(cell: Span): Region | undefined
}

/** A stretch of a line that names what a cell counts. */
export interface NamePart extends Span {
  line: TableLine
}

/** A time that a cell is; of one that is counted from the year of the table (上年, 本年) that year must be told. */
export interface CellTime {
  at(year: number | undefined): Omit<Period, 'basis'> | undefined
  relative: boolean
}

/** What a column or a row says of its numbers: what they count, in what, where and when. */
export interface Naming {
  name: NamePart | undefined
  unit: CountedIn | undefined
  place: Region | undefined
  time: CellTime | undefined
}

export const nothing: Naming = { name: undefined, unit: undefined, place: undefined, time: undefined }

/** The words of a name, without blanks between its characters. */
export const wordsOf = ({ line, start, end }: NamePart): string => closed(line.text.slice(start, end))

/** The words of a name without a bracket behind them: 指数(上年=100). */
export const bareWordsOf = (name: NamePart): string => wordsOf(name).replace(/[((][^()()]{1,16}[))]$/u, '')

/** A number of a table with all that its row and its column say of it; offsets are those of its line. */
export interface TableCell extends Span {
  line: TableLine
  value: number
  unit: CountedIn
  row: NamePart[]
  /** The row above that says what is measured, where this one is a part of it. */
  measure: NamePart | undefined
  column: NamePart | undefined
  place: Region | undefined
  time: CellTime | undefined
  /** The row or the column sums the others up. */
  total: boolean
}
