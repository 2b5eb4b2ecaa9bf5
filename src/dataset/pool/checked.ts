import { findBreach } from '../../extract/breach.ts'
import type { Taxonomy } from '../../extract/collect.ts'
import type { Extraction } from '../../extract/types.ts'
import { note, type Outcome } from '../note.ts'
import type { RawReport } from '../read/source.ts'
import { failureNote } from './failure.ts'
import type { Result } from './job.ts'

/** What a report says that is empty. */
export const nothing: Extraction = {
  articles: [],
  regions: [],
  figures: [],
  practices: [],
  issues: [],
  source: {},
}

/** The extraction of a report, once it keeps the contract; else why the report is refused. */
export function checked(
  { source: { id, file }, text }: Pick<RawReport, 'source' | 'text'>,
  result: Result,
  taxonomy: Taxonomy,
): Outcome<Extraction> {
  if (!('extraction' in result)) return { ok: false, note: failureNote(file, result) }
  const breach = findBreach(id, text, result.extraction, taxonomy)
  return breach
    ? { ok: false, note: note('extract.invalid', file, { reason: breach }) }
    : { ok: true, value: result.extraction }
}
