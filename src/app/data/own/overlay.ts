import type { Dataset } from '../../../contract/dataset.ts'

/** The rows of all tables, in their order, each id once: the first that has it. */
function joined<T extends { id: string }>(tables: readonly (readonly T[])[]): T[] {
  const first = new Map<string, T>()
  for (const rows of tables) for (const row of rows) if (!first.has(row.id)) first.set(row.id, row)
  return [...first.values()]
}

/**
 * Lays a reader's own reports over the collection. Nothing of the collection changes: where both know an
 * id (a place, a theme, the same report read twice) the collection's row stands, and an earlier report's before a
 * later one's. The id stays the collection's too, so that links made meanwhile open for others, who do not have the
 * reports.
 * @returns a new dataset; no argument is touched
 */
export function overlay(base: Dataset, ...own: readonly Dataset[]): Dataset {
  const all = [base, ...own]
  const known = new Set(base.sources.map((row) => row.id))
  const issues = own.flatMap((report) => {
    const added = new Set(report.sources.map((row) => row.id).filter((id) => !known.has(id)))
    for (const id of added) known.add(id)
    return report.issues.filter((row) => added.has(row.sourceId))
  })
  return {
    ...base,
    sources: joined(all.map(({ sources }) => sources)),
    articles: joined(all.map(({ articles }) => articles)),
    regions: joined(all.map(({ regions }) => regions)),
    themes: joined(all.map(({ themes }) => themes)),
    indicators: joined(all.map(({ indicators }) => indicators)),
    figures: joined(all.map(({ figures }) => figures)),
    practices: joined(all.map(({ practices }) => practices)),
    issues: [...base.issues, ...issues],
  }
}

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
  if (retold.length === 0) return base
  const ids = new Set(retold.flatMap(({ sources }) => sources.map(({ id }) => id)))
  return {
    ...base,
    sources: replaced(
      base.sources,
      retold.flatMap(({ sources }) => sources),
    ),
    articles: replaced(
      base.articles,
      retold.flatMap(({ articles }) => articles),
    ),
    regions: joined([base.regions, ...retold.map(({ regions }) => regions)]),
    figures: replaced(
      base.figures,
      retold.flatMap(({ figures }) => figures),
    ),
    practices: replaced(
      base.practices,
      retold.flatMap(({ practices }) => practices),
    ),
    issues: [
      ...base.issues.filter(({ sourceId }) => !ids.has(sourceId)),
      ...retold.flatMap(({ issues }) => issues),
    ],
  }
}
