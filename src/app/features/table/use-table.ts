import { useDeferredValue, useMemo } from 'react'
import { nestedIn } from '../../../compare/comparable.ts'
import { useCollection } from '../../data/collection-context.tsx'
import { useFiltered } from '../../data/use-filtered.ts'
import { useView } from '../../state/store.ts'
import { type ColumnFilter, passFilters, readWhere } from './column-filters.ts'
import { type GroupBy, groupRows, type RowGroup } from './groups.ts'
import { searchRows, type TableRow, tableRows } from './rows.ts'
import { readSort, type SortKey } from './sorting.ts'

/** How the table is grouped before anybody chose. */
export const defaultGroup: GroupBy = 'indicator'

/** What the table shows, read from the state of the page. */
export interface TableModel {
  /** Rows before the search. */
  all: readonly TableRow[]
  /** Rows before the filters of the columns. */
  found: readonly TableRow[]
  filters: readonly ColumnFilter[]
  rows: readonly TableRow[]
  groups: readonly RowGroup[]
  groupBy: GroupBy
  sort: readonly SortKey[]
  query: string
  /** How many places were chosen; undefined where nobody chose. */
  chosen: number | undefined
}

/**
 * The figures that the filters let through, of the chosen places and what lies inside them, searched, grouped
 * and sorted. All of it outside the table library, which then only lays columns out.
 */
export function useTableModel(): TableModel {
  const collection = useCollection()
  const { figures } = useFiltered()
  const regions = useView((state) => state.regions)
  const query = useView((state) => state.query) ?? ''
  const groupBy = useView((state) => state.groupBy) ?? defaultGroup
  const sorted = useView((state) => state.sort)
  const where = useView((state) => state.where)
  const all = useMemo(() => {
    if (regions === undefined) return tableRows(collection, figures)
    const within = new Set(
      regions.flatMap((id) => [id, ...nestedIn(collection, id).map((inner) => inner.id)]),
    )
    return tableRows(
      collection,
      figures.filter(({ regionId }) => regionId !== undefined && within.has(regionId)),
    )
  }, [collection, figures, regions])
  // Typing stays quick over many rows: they follow when there is time.
  const asked = useDeferredValue(query)
  const found = useMemo(() => searchRows(all, asked), [all, asked])
  const filters = useMemo(() => readWhere(where), [where])
  const rows = useMemo(() => passFilters(found, filters), [found, filters])
  const sort = useMemo(() => readSort(sorted), [sorted])
  const groups = useMemo(() => groupRows(rows, groupBy, sort), [rows, groupBy, sort])
  return { all, found, filters, rows, groups, groupBy, sort, query, chosen: regions?.length }
}
