import type { Dataset } from '../contract/dataset.ts'
import type { Source } from '../contract/source.ts'
import type { Taxonomy } from '../extract/collect.ts'
import type { SourceMeta } from '../extract/types.ts'
import type { Packed } from '../formats/archive.ts'
import type { Stated } from './stated.ts'

export type { Taxonomy } from '../extract/collect.ts'
export type { SourceMeta } from '../extract/types.ts'
export type { Stated } from './stated.ts'

/** What the page asks of the worker. `bytes` is handed over, not copied. */
export interface ReadRequest {
  name: string
  bytes: Uint8Array<ArrayBuffer>
  /** The rows by which figures and practices are classed: those of the page's collection. */
  taxonomy: Taxonomy
  /** What the reader says of it, which counts as stated. */
  told?: SourceMeta | undefined
}

/** A published report that is read again: its row, its text, and what the reader says of it. */
export interface AgainRequest extends Pick<ReadRequest, 'taxonomy'> {
  source: Source
  text: string
  told: SourceMeta
}

/** Why a file is not read. `offset` is the first byte that no encoding explains; `slow`: given up after so many seconds. */
export type Refusal =
  | { reason: 'empty' }
  | { reason: 'too-large'; size: number }
  | { reason: 'binary'; offset: number }
  | { reason: 'undecodable'; offset: number }
  | { reason: 'legacy' | 'locked' | 'broken' | 'deep' | 'garbled' }
  | { reason: 'scan'; pages: number }
  | { reason: 'cells' | 'columns'; limit: number }
  | { reason: 'bomb'; size: number }
  | { reason: 'unreadable' }
  | { reason: 'slow'; seconds: number }
  | { reason: 'failed'; detail: string }

/** What the worker answers: a whole small dataset with one source and its text, or why there is none. */
export type ReadAnswer =
  | { status: 'read'; dataset: Dataset; text: string }
  | { status: 'refused'; refusal: Refusal }

/** What an archive holds: its reports, and how many other files; or why it is not opened. */
export type UnpackAnswer =
  | { status: 'read'; files: Packed[]; left: number }
  | { status: 'refused'; refusal: Refusal }

/** The worker as the page sees it. */
export interface ExtractWorker {
  read(request: ReadRequest): Promise<ReadAnswer>
  again(request: AgainRequest): Promise<ReadAnswer>
  unpack(bytes: Uint8Array<ArrayBuffer>): Promise<UnpackAnswer>
  /** What words that a reader marked state as a number. */
  stated(words: string): Promise<Stated | undefined>
}
