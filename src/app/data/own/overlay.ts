import type { Dataset } from '../../../contract/dataset.ts'

/** The rows of all tables, in their order, each id once: the first that has it. */
export function joined<T extends { id: string }>(tables: readonly (readonly T[])[]): T[] {
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
