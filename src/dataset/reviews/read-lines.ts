import { basename } from 'node:path'
import { readLines } from '../../review/lines.ts'
import type { Review } from '../../review/record.ts'
import { type Note, note } from '../note.ts'
import { bounded, sidecarText } from '../read/sidecar.ts'

/** The records of a file beside a report. Lines that do not fit come back as notes, and the others hold. */
export function readReviews(path: string): { records: Review[]; notes: Note[] } {
  const file = basename(path)
  const text = sidecarText(path)
  if (!text.ok) return { records: [], notes: [text.note] }
  const { records, misfits } = readLines(text.value)
  const notes = misfits.map(({ line, path: at }) => note('review.line', file, { line, path: at }))
  return { records, notes: bounded(notes, file) }
}
