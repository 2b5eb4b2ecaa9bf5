import type { Source } from '../contract/source.ts'
import type { SourceMeta } from '../extract/types.ts'

/** A document as text: what the rules read, what a page shows, and what every offset counts in. */
export interface Document {
  text: string
  encoding: Source['encoding']
  format: Source['format']
  /** What the document says of itself outside its text. */
  meta: SourceMeta
  /** Where its pages begin in the text, of a paged one. */
  pages?: NonNullable<Source['pages']>
  /** The pages that have no text: pictures of pages. */
  scanned?: readonly number[]
}

/**
 * Why a document is not read: bytes that are no text (`offset` is where that shows), a file of another kind than its name
 * says, one that needs its program to open it, one that a password locks, one that is damaged, one whose elements
 * are nested without end, one that would unpack to too much, a document of more cells, or a sheet of more columns, than any table for readers, one whose pages are all pictures, and one whose characters have no names.
 */
export type Refusal =
  | { code: 'read.binary' | 'read.undecodable'; offset: number; encoding: string }
  | { code: 'format.legacy' | 'format.locked' | 'format.broken' | 'format.deep' | 'format.garbled' }
  | { code: 'format.scan'; pages: number }
  | { code: 'format.cells' | 'format.columns'; limit: number }
  | { code: 'format.bomb'; size: number; limit: number }

export type Outcome = ({ ok: true } & Document) | ({ ok: false } & Refusal)
