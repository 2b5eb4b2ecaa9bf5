import { merge } from '../../review/merge.ts'
import type { Review } from '../../review/record.ts'
import type { Kept } from './none.ts'

export { type Kept, noReviews } from './none.ts'

export const longestName = 60
/** Who gives no name, whatever the language of the page. */
export const unsigned = 'anonymous'

/** By whom something was checked, for a reader. @param words for who gave no name */
export const whoOf = (name: string, words: string): string => (name === unsigned ? words : name)

/** What a change does to what is kept. It is run again on what another tab has kept meanwhile, so it asks nothing else. */
export type Act = (kept: Kept) => Kept

/** Whether two records are of one reader about the same words of the same report. */
const isSameThing = (a: Review, b: Review): boolean =>
  a.creator.name === b.creator.name &&
  a.creator.type === b.creator.type &&
  a.body.type === b.body.type &&
  a.target.source === b.target.source &&
  a.target.selector[1].start === b.target.selector[1].start &&
  a.target.selector[1].end === b.target.selector[1].end &&
  // Two practices may begin with the same words.
  (a.body.type === 'FigureReview' || b.body.type === 'FigureReview' || a.body.was.title === b.body.was.title)

/** The record that another takes the place of: the same reader's about the same words. */
export const displaced = (records: readonly Review[], fresh: Review): Review | undefined =>
  records.find((record) => record.id !== fresh.id && isSameThing(fresh, record))

/** Puts a record in; it takes the place of the same reader's about the same words, and of itself. */
export const put =
  (fresh: Review): Act =>
  (kept) => ({
    ...kept,
    records: [
      ...kept.records.filter((record) => record.id !== fresh.id && !isSameThing(fresh, record)),
      fresh,
    ],
  })

/** Puts records of a file beside those that are there: the union, of one record the later. Nothing of the reader's own is lost. */
export const joined =
  (records: readonly Review[]): Act =>
  (kept) => ({ ...kept, records: merge(kept.records, records).records })

/** Sets the records to what they were before. */
export const restored =
  (records: readonly Review[]): Act =>
  (kept) => ({ ...kept, records })

/** Takes a record out. */
export const takeOut =
  (id: string): Act =>
  (kept) => ({ ...kept, records: kept.records.filter((record) => record.id !== id) })

/** Whether a record is a reader's who gave no name. */
const isUnsigned = ({ creator }: Review): boolean => creator.type === 'Person' && creator.name === unsigned

/** How many records nobody has signed. */
export const unsignedIn = ({ records }: Kept): number => records.filter(isUnsigned).length

/** Signs what nobody has signed; of two records that are then of one reader about the same words the later stays. */
export const signed =
  (name: string): Act =>
  (kept) =>
    kept.records
      .filter(isUnsigned)
      .reduce<Kept>(
        (all, record) => put({ ...record, creator: { ...record.creator, name } } as Review)(all),
        kept,
      )

export const named =
  (name: string): Act =>
  (kept) => ({ ...kept, name: name.slice(0, longestName) })
