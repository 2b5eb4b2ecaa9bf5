import { basename } from 'node:path'
import * as z from 'zod/mini'
import { jsonPath } from '../../contract/json-path.ts'
import { decode } from '../../extract/decode/decode.ts'
import type { MessageCode } from '../messages.ts'
import { type Note, note, type Outcome, refused } from '../note.ts'
import { readGuarded } from './guard.ts'
import { reasonFor } from './reason.ts'

/** What a file beside a report holds, or all that is wrong with it. */
export interface Sidecar<T> {
  value?: T
  notes: Note[]
}

/** So much is told of one file; the rest is counted. */
const mostTold = 20
const longestPath = 120
const shortened = (path: string) => (path.length > longestPath ? `${path.slice(0, longestPath)}…` : path)

/** The text of a file beside a report, or why it is not read. */
export function sidecarText(path: string): Outcome<string> {
  const read = readGuarded(path)
  if (!read.ok) return read
  const decoded = decode(read.value)
  if (decoded.ok) return { ok: true, value: decoded.text }
  const { code, offset, encoding } = decoded
  return refused(code, basename(path), { offset, encoding })
}

/** So many notes of one file are told, and the rest is counted. */
export function bounded(notes: readonly Note[], file: string): Note[] {
  const more = notes.length - mostTold
  return more > 0 ? [...notes.slice(0, mostTold), note('sidecar.more', file, { count: more })] : [...notes]
}

/**
 * Reads a JSON file and checks it. `code` is the message for a field that does not fit, with the path in
 * the file (`$[0].set.kind`) and the reason. One misfit leaves the whole file out: half of a file of
 * corrections would be a third state that nobody wrote.
 */
export function readSidecar<T>(path: string, schema: z.ZodMiniType<T>, code: MessageCode): Sidecar<T> {
  const file = basename(path)
  const text = sidecarText(path)
  if (!text.ok) return { notes: [text.note] }
  let json: unknown
  try {
    json = JSON.parse(text.value)
  } catch {
    // the engine's own words differ from version to version, and notes go into the dataset
    return { notes: [note('sidecar.syntax', file)] }
  }
  const parsed = z.safeParse(schema, json)
  if (parsed.success) return { value: parsed.data, notes: [] }
  const notes = parsed.error.issues.map((issue) =>
    note(code, file, {
      path: shortened(jsonPath(issue.path)),
      reason: reasonFor(issue, valueAt(json, issue.path)),
    }),
  )
  return { notes: bounded(notes, file) }
}

/** What stands at a path of a JSON value; undefined where nothing does. */
export function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  let value: unknown = json
  for (const key of path) {
    if (value === null || typeof value !== 'object') return undefined
    value = Reflect.get(value, key)
  }
  return value
}
