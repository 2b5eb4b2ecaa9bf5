import type { Span } from '../../contract/span.ts'
import type { LineKind } from '../../lexicon/layout.ts'

/** A line of the raw text without the white space around it. */
export interface Line extends Span {
  text: string
  /** `heading`: short and no sentence; `body`: running text; the rest by shape (lexicon/layout.ts). */
  kind: LineKind | 'body'
  /** Running text that does not come to its end in this line. */
  open: boolean
  /** A line of a table, a row or one above it that names the columns: it is joined with no other line. */
  table?: 'row' | 'head'
}
