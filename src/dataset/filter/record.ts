import * as z from 'zod/mini'
import { jsonPath } from '../../contract/json-path.ts'
import { decodeStrictly } from '../../extract/decode/failure.ts'
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
export const idOf = (line: Uint8Array): RecordId => idIn(jsonOf(line))

function idIn(json: unknown): RecordId {
  const id = valueAt(json, ['id'])
  return typeof id === 'string' || typeof id === 'number' ? id : null
}

/** What a line holds; undefined where it is no JSON. A byte-order mark before it is passed over. */
function jsonOf(line: Uint8Array): unknown {
  const text = decodeStrictly(line, 'utf-8')
  try {
    return text === undefined ? undefined : JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text)
  } catch {
    return undefined
  }
}

/**
 * Reads one line of the input, `{id, text | bytesBase64, file?, meta?}`. A text counts as its bytes in UTF-8: the same
 * report is the same source whichever way it comes.
 * @param line in UTF-8, without its end
 * @returns the record, or what is wrong with it, with the field where that is known
 */
export function readRecord(line: Uint8Array): ReportRecord | Failure {
  const json = jsonOf(line)
  if (json === undefined)
    return failure(decodeStrictly(line, 'utf-8') === undefined ? 'record.encoding' : 'record.syntax', null)
  const parsed = z.safeParse(recordSchema, json)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const reason = issue ? reasonFor(issue, valueAt(json, issue.path)) : ''
    return failure('record.shape', idIn(json), { path: jsonPath(issue?.path ?? []), reason })
  }
  const { id, text, bytesBase64, file = String(id), meta = {} } = parsed.data
  const bytes = text === undefined ? Buffer.from(bytesBase64 ?? '', 'base64') : Buffer.from(text)
  return {
    ...{ id, bytes, isText: text !== undefined },
    file: file === '' ? '-' : file,
    meta: compact<SourceMeta>(meta),
  }
}
