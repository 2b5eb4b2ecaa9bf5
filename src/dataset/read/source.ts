import { basename } from 'node:path'
import type { Source } from '../../contract/source.ts'
import type { SourceMeta } from '../../extract/types.ts'
import type { Outcome as Read } from '../../formats/outcome.ts'
import { readDocument, readText } from '../../formats/read-document.ts'
import { sha256, sourceId } from '../id.ts'
import { type Outcome, refused } from '../note.ts'
import { readGuarded } from './guard.ts'

/** A report as it was read: the contract's source, with nothing yet of what the text says of itself. */
export interface RawReport {
  source: Source
  /** The document's text; of a plain one without its byte-order mark. */
  text: string
  /** What the document says of itself outside its text. */
  said: SourceMeta
  /** Its pages that have no text. */
  scanned: readonly number[]
}

/** Reads one report, or says why it is refused. */
export async function readReport(path: string): Promise<Outcome<RawReport>> {
  const file = basename(path)
  const read = readGuarded(path)
  if (!read.ok) return read
  return await asReport(file, read.value)
}

/**
 * The text of a report's bytes.
 * @param isText whether they are plain text, whatever the name says
 */
export const documentOf = async (file: string, bytes: Uint8Array, isText: boolean): Promise<Read> =>
  isText ? readText(bytes) : await readDocument(file, bytes)

/** A report's bytes as a source and its text, or why it is refused; see `documentOf`. */
export async function asReport(file: string, bytes: Uint8Array, isText = false): Promise<Outcome<RawReport>> {
  const document = await documentOf(file, bytes, isText)
  if (!document.ok) {
    const { ok, code, ...params } = document
    return refused(code, file, params)
  }
  const { text, encoding, format, meta, pages, scanned = [] } = document
  const hash = sha256(bytes)
  return {
    ok: true,
    value: {
      source: {
        ...{ id: sourceId(hash), file, sha256: hash, encoding, length: text.length, format },
        ...(pages ? { pages } : {}),
      },
      text,
      said: meta,
      scanned,
    },
  }
}

/** Whether a text says nothing at all: empty, or white space only (ideographic spaces too). */
export function isBlank(text: string): boolean {
  return text.trim() === ''
}
