import type { Dataset } from '../../contract/dataset.ts'
import { applyReviews, type Outcome } from '../../review/apply/apply.ts'
import { knownIn } from '../../review/apply/known.ts'
import { placesMade } from '../../review/apply/made-places.ts'
import { hashOf } from '../../review/locate.ts'
import type { Review } from '../../review/record.ts'
import { grouped } from '../../text/grouped.ts'
import { lastAnswers } from '../data/last-answers.ts'

/** A dataset with what readers checked laid over it, and what came of each record; a record of a report that is not here has none. */
export interface Laid {
  dataset: Dataset
  outcomes: ReadonlyMap<Review, Outcome>
}

/**
 * Lays records over the reports that they were made for. What no record is about stays as it is, row by row. The same records over the same
 * dataset give the same object.
 */
export const laid = lastAnswers(lay, 1)

function lay(base: Dataset, records: readonly Review[]): Laid {
  const bySource = grouped(records, hashOf)
  const own = base.sources.filter(({ sha256 }) => bySource.has(sha256))
  const outcomes = new Map<Review, Outcome>()
  if (own.length === 0) return { dataset: base, outcomes }
  const known = knownIn(base)
  const articles = grouped(base.articles, ({ sourceId }) => sourceId)
  const sourceOf = new Map(base.articles.map(({ id, sourceId }) => [id, sourceId]))
  const isOf = ({ articleId }: { articleId: string }) => sourceOf.get(articleId)
  const [figures, practices] = [grouped(base.figures, isOf), grouped(base.practices, isOf)]
  for (const { id, sha256 } of own) {
    const read = { figures: figures.get(id) ?? [], practices: practices.get(id) ?? [] }
    const result = applyReviews(
      read,
      bySource.get(sha256) ?? [],
      { sha256, articles: articles.get(id) },
      known,
    )
    for (const outcome of result.outcomes) outcomes.set(outcome.record, outcome)
    figures.set(id, result.read.figures)
    practices.set(id, result.read.practices)
  }
  const checked = new Set<string | undefined>(own.map(({ id }) => id))
  /** The rows as they are now. */
  const now = <T extends { id: string; articleId: string }>(
    rows: readonly T[],
    groups: ReadonlyMap<string | undefined, readonly T[]>,
  ): T[] => {
    const open = new Set<string | undefined>(checked)
    /** All rows of a report stand where its first one stood: what was added is among them. */
    const rowsOf = (source: string | undefined) => (open.delete(source) ? (groups.get(source) ?? []) : [])
    const there = rows.flatMap((row) => (checked.has(isOf(row)) ? rowsOf(isOf(row)) : [row]))
    return [...there, ...[...open].flatMap((source) => rowsOf(source))]
  }
  return {
    dataset: {
      ...base,
      regions: [...base.regions, ...placesMade(outcomes.values(), base.regions)],
      figures: now(base.figures, figures),
      practices: now(base.practices, practices),
    },
    outcomes,
  }
}
