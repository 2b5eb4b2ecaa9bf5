import { basename } from 'node:path'
import * as z from 'zod/mini'
import { jsonPath } from '../../contract/json-path.ts'
import { decode } from '../../extract/decode/decode.ts'
import type { MessageCode } from '../messages.ts'
import { type Note, note } from '../note.ts'
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

/**
 * Reads a JSON file and checks it. `code` is the message for a field that does not fit, with the path in
 * the file (`$[0].set.kind`) and the reason. One misfit leaves the whole file out: half of a file of
 * corrections would be a third state that nobody wrote.
 */
export function readSidecar<T>(path: string, schema: z.ZodMiniType<T>, code: MessageCode): Sidecar<T> {
  const file = basename(path)
  const read = readGuarded(path)
  if (!read.ok) return { notes: [read.note] }
  const decoded = decode(read.value)
  if (!decoded.ok) {
    return { notes: [note(decoded.code, file, { offset: decoded.offset, encoding: decoded.encoding })] }
  }
  let json: unknown
  try {
    json = JSON.parse(decoded.text)
  } catch {
    // the engine's own words differ from version to version, and notes go into the dataset
    return { notes: [note('sidecar.syntax', file)] }
  }
  const parsed = z.safeParse(schema, json)
  if (parsed.success) return { value: parsed.data, notes: [] }
  const { issues } = parsed.error
  const notes = issues.slice(0, mostTold).map((issue) =>
    note(code, file, {
      path: shortened(jsonPath(issue.path)),
      reason: reasonFor(issue, valueAt(json, issue.path)),
    }),
  )
  return {
    notes:
      issues.length > mostTold
        ? [...notes, note('sidecar.more', file, { count: issues.length - mostTold })]
        : notes,
  }
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
