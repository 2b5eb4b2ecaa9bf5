import type { Source } from '../contract/source.ts'
import type { SourceMeta } from '../extract/types.ts'

/** A document as text: what the rules read, what a page shows, and what every offset counts in. */
export interface Document {
  text: string
  encoding: Source['encoding']
  format: Source['format']
  /** What the document says of itself outside its text. */
  meta: SourceMeta
}

/**
 * Why a document is not read: bytes that are no text (`offset` is where that shows), a file of another kind than its name
 * says, one that needs its program to open it, one that is damaged, one whose elements
 * are nested without end, and one that would unpack to too much.
 */
export type Refusal =
  | { code: 'read.binary' | 'read.undecodable'; offset: number; encoding: string }
  | { code: 'format.legacy' | 'format.pdf' | 'format.broken' | 'format.deep' }
  | { code: 'format.bomb'; size: number; limit: number }

export type Outcome = ({ ok: true } & Document) | ({ ok: false } & Refusal)
