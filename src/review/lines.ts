import * as z from 'zod/mini'
import { jsonPath } from '../contract/json-path.ts'
import { type Review, recordSchema } from './record.ts'

/** A line of a file that is no record: its number, from 1, where in it (`$.body.set.kind`) and why, in the words of the check. */
export interface Misfit {
  line: number
  path: string
  reason: string
}

/** Reads a file of records, one a line; lines that do not fit are told, and the others hold. Blank lines are none. */
export function readLines(text: string): { records: Review[]; misfits: Misfit[] } {
  const records: Review[] = []
  const misfits: Misfit[] = []
  for (const [at, line] of text
    .replace(/^\ufeff/u, '')
    .split(/\r?\n/u)
    .entries()) {
    if (line.trim() === '') continue
    let json: unknown
    try {
      json = JSON.parse(line)
    } catch {
      misfits.push({ line: at + 1, path: '$', reason: 'json' })
      continue
    }
    const parsed = z.safeParse(recordSchema, json)
    if (parsed.success) records.push(parsed.data)
    else {
      const [issue] = parsed.error.issues
      misfits.push({ line: at + 1, path: jsonPath(issue?.path ?? []), reason: issue?.message ?? '' })
    }
  }
  return { records, misfits }
}

/** Records as a file, one a line, by report, place and id: the same for any order in which they come. */
export function writeLines(records: readonly Review[]): string {
  const key = ({ target: { source, selector }, id }: Review) =>
    `${source} ${String(selector[1].start).padStart(9, '0')} ${id}`
  return [...records]
    .map((record) => [key(record), JSON.stringify(record)] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, line]) => `${line}\n`)
    .join('')
}
