import { useView } from '../../../state/store.ts'
import { type WhereColumn, whereColumns } from '../../../state/view-state.ts'
import type { ColumnFilter } from './column-filters.ts'
import type { ColumnId } from './columns.ts'

/** Columns whose filter is a part of the filter bar: one choice, shown in both places. */
export const sharedColumns = ['level', 'kind', 'year', 'theme'] as const
export type SharedColumn = (typeof sharedColumns)[number]

export type FilterableColumn = WhereColumn | SharedColumn

/** The column as one that has a filter; undefined where it has none. */
export const filterable = (id: ColumnId): FilterableColumn | undefined =>
  [...whereColumns, ...sharedColumns].find((column) => column === id)

export const isShared = (column: FilterableColumn): column is SharedColumn =>
  sharedColumns.some((shared) => shared === column)

/** What the filter bar holds of a shared column. */
export const sharedFields = { level: 'levels', kind: 'kinds', year: 'years', theme: 'themes' } as const

/** Tells whether a column's filter is set. */
export function useIsFiltered(filters: readonly ColumnFilter[]): (column: FilterableColumn) => boolean {
  const state = useView((whole) => whole)
  return (column) =>
    isShared(column)
      ? state[sharedFields[column]] !== undefined
      : filters.some((filter) => filter.column === column)
}
