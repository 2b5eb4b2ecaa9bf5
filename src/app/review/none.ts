import type { Review } from '../../review/record.ts'

/** What this browser keeps of a reader's checks: by whom they are, and one record each. */
export interface Kept {
  /** The name that the reader gave; empty before they gave one. */
  name: string
  records: readonly Review[]
}

export const noReviews: Kept = { name: '', records: [] }
