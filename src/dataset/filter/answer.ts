import type { Source } from '../../contract/source.ts'
import type { Extraction } from '../../extract/types.ts'
import type { MessageCode } from '../messages.ts'
import { type Note, note, say } from '../note.ts'

/** What names a record, as it came; null where the line has none. */
export type RecordId = string | number | null

/** A report that was read: its source and what it says, each row as the contract has it, regions without their pinyin. */
export interface Read {
  id: RecordId
  /** Of the report's bytes. */
  sha256: string
  /** The version of the rules that read it; see `rules.ts`. */
  rules: string
  extraction: Omit<Extraction, 'source' | 'trace'> & { source: Source }
}

/** A line that gave no extraction, and why. */
export interface Failure {
  id: RecordId
  error: { code: MessageCode; message: string }
}

/** What the filter writes for a line: one JSON object. */
export type Answer = Read | Failure

/** The answer to a line that brings no report, or one that is refused. `params` fill the message's placeholders. */
export function failure(code: MessageCode, id: RecordId, params: Note['params'] = {}): Failure {
  return refusal(note(code, nameOf(id), params), id)
}

/** What a record is called in a message. */
export const nameOf = (id: RecordId): string => String(id ?? '-')

/** The answer to a report that is refused for what a note tells. */
export const refusal = (why: Note, id: RecordId): Failure => ({
  id,
  error: { code: why.code, message: say(why, 'en') },
})

/** An answer as it goes out: a line of JSON without its end. */
export interface Written {
  json: string
  isRead: boolean
}

export const written = (answer: Answer): Written => ({
  json: JSON.stringify(answer),
  isRead: !('error' in answer),
})
