import type { Dataset } from '../../contract/dataset.ts'

/** The rows of `base`, in their order, then those of `own` whose id is not among them. */
function joined<T extends { id: string }>(base: readonly T[], own: readonly T[]): T[] {
  const known = new Set(base.map((row) => row.id))
  return [...base, ...own.filter((row) => !known.has(row.id))]
}

/**
 * Lays a reader's own report over the collection. Nothing of the collection changes: where both know an
 * id (a place, a theme, the same report read twice) the collection's row stands. The id stays the
 * collection's too, so that links made meanwhile open for others, who do not have the report.
 * @returns a new dataset; neither argument is touched
 */
export function overlay(base: Dataset, own: Dataset): Dataset {
  const known = new Set(base.sources.map((row) => row.id))
  const added = new Set(own.sources.map((row) => row.id).filter((id) => !known.has(id)))
  return {
    ...base,
    sources: joined(base.sources, own.sources),
    articles: joined(base.articles, own.articles),
    regions: joined(base.regions, own.regions),
    themes: joined(base.themes, own.themes),
    indicators: joined(base.indicators, own.indicators),
    figures: joined(base.figures, own.figures),
    practices: joined(base.practices, own.practices),
    issues: [...base.issues, ...own.issues.filter((row) => added.has(row.sourceId))],
  }
}
