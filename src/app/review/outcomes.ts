import { create } from 'zustand'
import type { Outcome } from '../../review/apply/apply.ts'
import type { Review } from '../../review/record.ts'

/** What came of each record of a report that is here; see `laid.ts`. */
export const useOutcomes = create<{ outcomes: ReadonlyMap<Review, Outcome> }>()(() => ({
  outcomes: new Map(),
}))
