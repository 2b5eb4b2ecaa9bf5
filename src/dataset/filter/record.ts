import * as z from 'zod/mini'
import { jsonPath } from '../../contract/json-path.ts'
import type { SourceMeta } from '../../extract/types.ts'
import { compact } from '../compact.ts'
import { metaSchema } from '../read/meta.ts'
import { because, reasonFor } from '../read/reason.ts'
import { valueAt } from '../read/sidecar.ts'
import { type Failure, failure, type RecordId } from './answer.ts'

/** A report as a line brings it. */
export interface ReportRecord {
  id: RecordId
  bytes: Uint8Array
  /** The name that the report's source has in a dataset, and that says what its bytes are; the id where the record gives none. */
  file: string
  /** Whether it came as text, whatever its name. */
  isText: boolean
  meta: SourceMeta
}

const name = z.string().check(z.minLength(1))
const isBase64 = (text: string) => text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text)

/** Other fields than these are let be: they are the business of the program that made the record. */
const recordSchema = z
  .object({
    id: z.union([z.string(), z.number()]),
    text: z.optional(z.string().check(z.refine((text) => !/\p{Cs}/u.test(text), because('lone')))),
    bytesBase64: z.optional(z.string().check(z.refine(isBase64, because('base64')))),
    file: z.optional(name),
    meta: z.optional(metaSchema),
  })
  .check(
    z.refine(
      ({ text, bytesBase64 }) => (text === undefined) !== (bytesBase64 === undefined),
      because('textOrBytes'),
    ),
  )

/** The id of whatever a line holds, for an answer to it. */
export function idOf(line: string): RecordId {
  try {
    const id: unknown = valueAt(JSON.parse(line), ['id'])
    return typeof id === 'string' || typeof id === 'number' ? id : null
  } catch {
    return null
  }
}

/**
 * Reads one line of the input, `{id, text | bytesBase64, file?, meta?}`. A text counts as its bytes in UTF-8: the same
 * report is the same source whichever way it comes.
 * @returns the record, or what is wrong with it, with the field where that is known
 */
export function readRecord(line: string): ReportRecord | Failure {
  let json: unknown
  try {
    json = JSON.parse(line)
  } catch {
    return failure('record.syntax', null)
  }
  const parsed = z.safeParse(recordSchema, json)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const reason = issue ? reasonFor(issue, valueAt(json, issue.path)) : ''
    return failure('record.shape', idOf(line), { path: jsonPath(issue?.path ?? []), reason })
  }
  const { id, text, bytesBase64, file = String(id), meta = {} } = parsed.data
  const bytes = text === undefined ? Buffer.from(bytesBase64 ?? '', 'base64') : Buffer.from(text)
  return {
    ...{ id, bytes, isText: text !== undefined },
    file: file === '' ? '-' : file,
    meta: compact<SourceMeta>(meta),
  }
}
