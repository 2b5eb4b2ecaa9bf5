import { basename } from 'node:path'
import { decode } from '../../extract/decode/decode.ts'
import { readLines } from '../../review/lines.ts'
import type { Review } from '../../review/record.ts'
import { type Note, note } from '../note.ts'
import { readGuarded } from '../read/guard.ts'

/** So many lines that do not fit are told of one file. */
const mostTold = 20

/** The records of a file beside a report. Lines that do not fit come back as notes, and the others hold. */
export function readReviews(path: string): { records: Review[]; notes: Note[] } {
  const file = basename(path)
  const read = readGuarded(path)
  if (!read.ok) return { records: [], notes: [read.note] }
  const decoded = decode(read.value)
  if (!decoded.ok) {
    const { code, offset, encoding } = decoded
    return { records: [], notes: [note(code, file, { offset, encoding })] }
  }
  const { records, misfits } = readLines(decoded.text)
  const notes = misfits
    .slice(0, mostTold)
    .map(({ line, path: at }) => note('review.line', file, { line, path: at }))
  const more = misfits.length - notes.length
  return { records, notes: more > 0 ? [...notes, note('sidecar.more', file, { count: more })] : notes }
}
