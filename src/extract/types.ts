import type { Article } from '../contract/article.ts'
import type { Figure } from '../contract/figure.ts'
import type { Issue } from '../contract/issue.ts'
import type { Practice } from '../contract/practice.ts'
import type { Region } from '../contract/region.ts'

/** What a source is; all of it optional. */
export interface Described {
  title?: string
  publisher?: string
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  published?: string
  url?: string
}

/** What is known of a source beside its text; all of it optional. Whoever gives a place or a period has it counted as stated. */
export interface SourceMeta extends Described {
  /** Whose the report is, in words: 江西省余干县. */
  place?: string
  /** Of when it is; inclusive dates, see `contract/dates.ts`. */
  period?: { start: string; end: string }
}

/** What a source is, without what its figures are told by. */
export const described = ({ place: _, period: __, ...rest }: SourceMeta): Described => rest

export interface ExtractInput {
  /** The source's id; every id in the result begins with it. */
  sourceId: string
  /** The decoded raw text. All offsets in the result are UTF-16 code units into it. */
  text: string
  meta?: SourceMeta
  /** Pages of the document that have no text: the dataset says so. */
  scanned?: readonly number[]
  /** Keeps for each figure the names of the rules that decided (the explain view). */
  trace?: boolean
}

/** Everything that one report says, before it is merged with others. Regions carry their ancestors. */
export interface Extraction {
  articles: Article[]
  regions: Region[]
  figures: Figure[]
  practices: Practice[]
  issues: Issue[]
  /** What the source says of itself: read from its head, overridden by its meta file. */
  source: Described
  /** By figure id, where it was asked for: the rules that decided, in order. */
  trace?: Record<string, string[]>
}
