import { basename } from 'node:path'
import type { SourceMeta } from '../../extract/types.ts'
import type { Review } from '../../review/record.ts'
import { type Correction, readCorrections } from '../corrections/schema.ts'
import { type Note, note } from '../note.ts'
import { readReviews } from '../reviews/read-lines.ts'
import { byCodeUnits, type Found } from './list.ts'
import { readMeta } from './meta.ts'
import { isBlank, type RawReport, readReport } from './source.ts'

/** A report with what stands beside it. Its notes become issues of its source. */
export interface Report extends RawReport {
  meta: SourceMeta
  corrections: readonly Correction[]
  /** Name of the corrections file, for messages. */
  correctionsFile: string
  /** What readers found when they checked it, and the name of that file. */
  reviews: readonly Review[]
  reviewsFile: string
  notes: Note[]
}

/**
 * Reads the reports, by file name. Of several files with the same bytes the first is kept, and notes the
 * others. Refused files come back as notes.
 */
export async function readReports(
  found: readonly Found[],
  { corrections = true }: { corrections?: boolean },
): Promise<{ reports: Report[]; refusals: Note[] }> {
  const byId = new Map<string, Report>()
  const refusals: Note[] = []
  const ordered = [...found].sort(
    (a, b) => byCodeUnits(basename(a.path), basename(b.path)) || byCodeUnits(a.path, b.path),
  )
  for (const item of ordered) {
    const read = await readReport(item.path)
    if (!read.ok) {
      refusals.push(read.note)
      continue
    }
    const { source, text } = read.value
    const twin = byId.get(source.id)
    if (twin && twin.source.sha256 !== source.sha256) {
      refusals.push(note('read.collision', source.file, { id: source.id, other: twin.source.file }))
      continue
    }
    const empty = isBlank(text) ? [note('source.empty', source.file)] : []
    if (twin) twin.notes.push(note('source.duplicate', twin.source.file, { other: source.file }), ...empty)
    else byId.set(source.id, withSidecars(read.value, item, corrections, empty))
  }
  return { reports: [...byId.values()], refusals }
}

function withSidecars(raw: RawReport, item: Found, corrections: boolean, notes: readonly Note[]): Report {
  const meta = item.meta ? readMeta(item.meta) : { notes: [] }
  const rows = item.corrections && corrections ? readCorrections(item.corrections) : { notes: [] }
  const { records, notes: misfits } =
    item.reviews && corrections ? readReviews(item.reviews) : { records: [], notes: [] }
  return {
    ...raw,
    meta: { ...raw.said, ...meta.value },
    corrections: rows.value ?? [],
    correctionsFile: basename(item.corrections ?? ''),
    reviews: records,
    reviewsFile: basename(item.reviews ?? ''),
    notes: [...notes, ...meta.notes, ...rows.notes, ...misfits],
  }
}
