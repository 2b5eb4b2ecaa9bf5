import type { Collection } from '../collection.ts'

/** How much one place says about one theme. */
export interface MatrixCell {
  regionId: string
  figures: number
  practices: number
}

export interface MatrixRow {
  themeId: string
  cells: MatrixCell[]
}

/**
 * Who speaks of what: a row a theme in the taxonomy's order (themes that nobody speaks of too), a cell a
 * place in the given order. Counts are of the place's own statements; a statement of two themes counts in both.
 */
export function themeMatrix(c: Collection, regionIds: readonly string[]): MatrixRow[] {
  const count = (rows: readonly { themes: readonly string[] }[]): Map<string, number> => {
    const counts = new Map<string, number>()
    for (const row of rows) {
      for (const theme of new Set(row.themes)) counts.set(theme, (counts.get(theme) ?? 0) + 1)
    }
    return counts
  }
  const columns = regionIds.map((regionId) => ({
    regionId,
    figures: count(c.figuresOf(regionId)),
    practices: count(c.practicesOf(regionId)),
  }))
  return c.themes.map(({ id }) => ({
    themeId: id,
    cells: columns.map(({ regionId, figures, practices }) => ({
      regionId,
      figures: figures.get(id) ?? 0,
      practices: practices.get(id) ?? 0,
    })),
  }))
}
