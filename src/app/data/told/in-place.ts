import type { Dataset } from '../../../contract/dataset.ts'
import { joined, overlay } from '../own/overlay.ts'

/** Rows with those of the same id in their place; what a reader checked stays as it is. */
function replaced<T extends { id: string; review?: unknown }>(rows: T[], fresh: readonly T[]): T[] {
  const by = new Map(fresh.map((row) => [row.id, row]))
  return rows.map((row) => (row.review === undefined ? (by.get(row.id) ?? row) : row))
}

/**
 * A collection in which published reports are as they are with what a reader says of them: no row of theirs comes or goes, each says what
 * the new reading says. Their places are added where the collection has none of that id.
 * @param retold datasets of one published source each
 * @returns a new dataset, or `base` where there is nothing to lay; no argument is touched
 */
export function inPlaceOf(base: Dataset, retold: readonly Dataset[]): Dataset {
  const [first, ...rest] = retold
  if (!first) return base
  const fresh = overlay(first, ...rest)
  const ids = new Set(fresh.sources.map(({ id }) => id))
  return {
    ...base,
    sources: replaced(base.sources, fresh.sources),
    articles: replaced(base.articles, fresh.articles),
    regions: joined([base.regions, fresh.regions]),
    figures: replaced(base.figures, fresh.figures),
    practices: replaced(base.practices, fresh.practices),
    issues: [...base.issues.filter(({ sourceId }) => !ids.has(sourceId)), ...fresh.issues],
  }
}
