import type { Review } from '../../review/record.ts'

/** What this browser keeps of a reader's checks: by whom they are, and one record each. */
export interface Kept {
  /** The name that the reader gave; empty before they gave one. */
  name: string
  records: readonly Review[]
}

export const noReviews: Kept = { name: '', records: [] }
export const longestName = 60

/** What a change does to what is kept. It is run again on what another tab has kept meanwhile, so it asks nothing else. */
export type Act = (kept: Kept) => Kept

/** Whether two records are of one reader about the same words of the same report. */
const isSameThing = (a: Review, b: Review): boolean =>
  a.creator.name === b.creator.name &&
  a.body.type === b.body.type &&
  a.target.source === b.target.source &&
  a.target.selector[1].start === b.target.selector[1].start &&
  a.target.selector[1].end === b.target.selector[1].end

/** Puts records in; one takes the place of the same reader's about the same words, and of itself. */
export const put =
  (...fresh: readonly Review[]): Act =>
  (kept) => {
    const others = kept.records.filter(
      (record) => !fresh.some((one) => one.id === record.id || isSameThing(one, record)),
    )
    return { ...kept, records: [...others, ...fresh] }
  }

/** Takes records out. */
export const takeOut =
  (...ids: readonly string[]): Act =>
  (kept) => ({ ...kept, records: kept.records.filter(({ id }) => !ids.includes(id)) })

export const named =
  (name: string): Act =>
  (kept) => ({ ...kept, name: name.slice(0, longestName) })
