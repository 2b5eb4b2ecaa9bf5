import { type Note, note } from '../note.ts'
import type { Result } from './job.ts'

/** Why a report has no extraction, as a note on its file. */
export function failureNote(file: string, result: Exclude<Result, { extraction: unknown }>): Note {
  return 'timeout' in result
    ? note('extract.slow', file, { seconds: Math.ceil(result.timeout / 1000) })
    : note('extract.failed', file, { reason: result.error })
}
