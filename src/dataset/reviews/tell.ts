import type { Outcome } from '../../review/apply/apply.ts'
import { type Note, note, phrase } from '../note.ts'

/** What came of a record, as a note on its file; its words tell who checked what. */
export function told(outcome: Outcome, file: string): Note {
  const { record } = outcome
  const [{ exact }, { start, end }] = record.target.selector
  const about = { who: record.creator.name, quote: exact }
  switch (outcome.as) {
    case 'orphan':
      return note('review.orphan', file, { ...about, why: phrase(outcome.why) })
    case 'conflict':
      return note('review.conflict', file, { ...about, fields: outcome.fields.join(', ') })
    case 'applied':
      return {
        ...note('review.applied', file, { ...about, did: phrase(record.body.action) }),
        span: { start, end },
      }
    default:
      return note(`review.${outcome.as}`, file, about)
  }
}
