import { basename } from 'node:path'
import type { Source } from '../../contract/source.ts'
import { decode } from '../../extract/decode/decode.ts'
import { sha256, sourceId } from '../id.ts'
import { type Outcome, refused } from '../note.ts'
import { readGuarded } from './guard.ts'

/** A report as it was read: the contract's source, with nothing yet of what the text says of itself. */
export interface RawReport {
  source: Source
  /** The decoded text without its byte-order mark. */
  text: string
}

/** Reads and decodes one report, or says why it is refused. */
export function readReport(path: string): Outcome<RawReport> {
  const file = basename(path)
  const read = readGuarded(path)
  if (!read.ok) return read
  const decoded = decode(read.value)
  if (!decoded.ok) {
    return refused(decoded.code, file, { offset: decoded.offset, encoding: decoded.encoding })
  }
  const { text, encoding } = decoded
  const hash = sha256(read.value)
  return {
    ok: true,
    value: {
      source: { id: sourceId(hash), file, sha256: hash, encoding, length: text.length, format: 'txt' },
      text,
    },
  }
}

/** Whether a text says nothing at all: empty, or white space only (ideographic spaces too). */
export function isBlank(text: string): boolean {
  return text.trim() === ''
}
