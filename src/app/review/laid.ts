import type { Dataset } from '../../contract/dataset.ts'
import { applyReviews, type Outcome } from '../../review/apply.ts'
import type { Review } from '../../review/record.ts'
import { grouped } from '../../text/grouped.ts'

/** A dataset with what readers checked laid over it, and what came of each record; a record of a report that is not here has none. */
export interface Laid {
  dataset: Dataset
  outcomes: ReadonlyMap<Review, Outcome>
}

/** Lays records over the reports that they were made for. What no record is about stays as it is, row by row. */
export function laid(base: Dataset, records: readonly Review[]): Laid {
  const bySource = grouped(records, ({ target }) => target.source.replace('urn:sha256:', ''))
  const own = base.sources.filter(({ sha256 }) => bySource.has(sha256))
  const [places, indicators] = [base.regions, base.indicators].map(
    (rows) => new Set(rows.map(({ id }) => id)),
  )
  const known = {
    region: (id: string) => places?.has(id) ?? false,
    indicator: (id: string) => indicators?.has(id) ?? false,
    dimension: (unit: string) => base.figures.find((figure) => figure.unit === unit)?.dimension,
  }
  const sourceOf = new Map(base.articles.map(({ id, sourceId }) => [id, sourceId]))
  const outcomes = new Map<Review, Outcome>()
  let { figures, practices } = base
  for (const { id, sha256 } of own) {
    const isOwn = ({ articleId }: { articleId: string }) => sourceOf.get(articleId) === id
    const read = { figures: figures.filter(isOwn), practices: practices.filter(isOwn) }
    const result = applyReviews(read, bySource.get(sha256) ?? [], { sha256 }, known)
    for (const outcome of result.outcomes) outcomes.set(outcome.record, outcome)
    figures = replaced(figures, isOwn, result.read.figures)
    practices = replaced(practices, isOwn, result.read.practices)
  }
  return { dataset: own.length === 0 ? base : { ...base, figures, practices }, outcomes }
}

/** Rows with some of them, in their places, as they are after a change; those that are there no more are left out. */
function replaced<T extends { id: string }>(
  rows: readonly T[],
  isOwn: (row: T) => boolean,
  after: readonly T[],
): T[] {
  const byId = new Map(after.map((row) => [row.id, row]))
  return rows.flatMap((row) => (isOwn(row) ? (byId.get(row.id) ?? []) : row))
}
