import type { Practice } from '../../../../contract/practice.ts'
import type { Theme } from '../../../../contract/taxonomy.ts'

/** A theme and how many practices of the columns have it. */
export interface ThemeCount {
  theme: Theme
  /** Per column, in the order of the columns. */
  counts: readonly number[]
  total: number
}

/** One row of the view: a theme and each column's practices of it. */
export interface ThemeRow {
  theme: Theme
  cells: readonly (readonly Practice[])[]
  /** Per column, how many practices have this theme too but stand in another row. */
  others: readonly number[]
}

const columnsWith = (row: ThemeCount) => row.counts.filter((count) => count > 0).length

/**
 * The themes that at least one column has, or that are chosen; those that most columns share come first,
 * then those with most practices, then the order of the taxonomy.
 */
export function themeCounts(
  themes: readonly Theme[],
  columns: readonly (readonly Practice[])[],
  chosen: readonly string[] = [],
): ThemeCount[] {
  return themes
    .map((theme) => {
      const counts = columns.map((list) => list.filter((row) => row.themes.includes(theme.id)).length)
      return { theme, counts, total: counts.reduce((sum, count) => sum + count, 0) }
    })
    .filter((row) => row.total > 0 || chosen.includes(row.theme.id))
    .sort((a, b) => columnsWith(b) - columnsWith(a) || b.total - a.total)
}

/**
 * Puts each practice into one row only: that of the first of its own themes which has a row. Otherwise a
 * passage with three themes would be read three times. A theme whose practices all stand elsewhere gets no row.
 */
export function themeRows(
  rows: readonly ThemeCount[],
  columns: readonly (readonly Practice[])[],
): ThemeRow[] {
  const shown = new Set(rows.map((row) => row.theme.id))
  const placeOf = (practice: Practice) => practice.themes.find((theme) => shown.has(theme))
  return rows
    .map(({ theme }) => {
      const cells = columns.map((list) => list.filter((practice) => placeOf(practice) === theme.id))
      const having = columns.map((list) => list.filter((practice) => practice.themes.includes(theme.id)))
      const others = having.map((list, at) => list.length - (cells[at]?.length ?? 0))
      return { theme, cells, others }
    })
    .filter(({ cells, others }) => cells.some((cell) => cell.length > 0) || others.every((n) => n === 0))
}
