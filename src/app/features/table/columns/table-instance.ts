import {
  columnFilteringFeature,
  columnGroupingFeature,
  columnOrderingFeature,
  columnPinningFeature,
  columnResizingFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  createColumnHelper,
  functionalUpdate,
  type ReactTable,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from '@tanstack/react-table'
import { change } from '../../../state/store.ts'
import { type GroupBy, groupings } from '../rows/group-by.ts'
import type { TableRow } from '../rows/rows.ts'
import type { TableModel } from '../use-table.ts'
import { type ColumnFilter, writeFilter } from './column-filters.ts'
import { type ColumnId, columnIds, columnLooks, isColumn } from './columns.ts'
import { sortedBy, writeKey } from './sorting.ts'

const features = tableFeatures({
  columnFilteringFeature,
  columnGroupingFeature,
  columnOrderingFeature,
  columnPinningFeature,
  columnResizingFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  rowSortingFeature,
})

export type FiguresTable = ReactTable<typeof features, TableRow>

/** The narrowest that a column may be drawn, in px. */
const narrowest = 40

const helper = createColumnHelper<typeof features, TableRow>()
const columns = helper.columns(
  columnIds.map((id) => {
    const { width, sorts, fixed = false } = columnLooks[id]
    return helper.accessor((row) => sortedBy(id)?.(row), {
      id,
      enableSorting: sorts !== undefined,
      sortDescFirst: sorts === 'down',
      enableHiding: !fixed,
      // The sentence takes what is left.
      enableResizing: width !== undefined && id !== 'open',
      enablePinning: id !== 'open',
      minSize: Math.min(narrowest, width ?? narrowest),
      ...(width === undefined ? {} : { size: width }),
    })
  }),
)

/** The column by whose values rows are grouped. */
const groupColumn: Record<GroupBy, ColumnId | undefined> = {
  indicator: 'indicator',
  region: 'place',
  theme: 'theme',
  none: undefined,
}

const initialState = {
  columnOrder: [...columnIds],
  // The way to a row's sentence stands before all that is pinned.
  columnPinning: { start: ['open'], end: [] },
  columnVisibility: Object.fromEntries(columnIds.map((id) => [id, columnLooks[id].shown])),
}

/**
 * The one state of the table. What a link carries (sorted, filtered, grouped) is read from it and written to it; columns,
 * their order, widths and pins are this reader's and stay in the table. The rows come sorted, filtered and grouped by
 * `use-table.ts`: a hundred thousand of them are never handed to the library one by one.
 */
export function useFiguresTable({ rows, sort, filters, groupBy }: TableModel): FiguresTable {
  const sorting = sort.map(({ id, down }) => ({ id, desc: down }))
  const columnFilters = filters.map((filter) => ({ id: filter.column, value: filter }))
  const grouping = [groupColumn[groupBy] ?? []].flat()
  return useTable({
    features,
    columns,
    data: rows,
    getRowId: (row) => row.id,
    initialState,
    state: { sorting, columnFilters, grouping },
    manualSorting: true,
    manualFiltering: true,
    manualGrouping: true,
    // A grouped column keeps its place.
    groupedColumnMode: false,
    columnResizeMode: 'onChange',
    onSortingChange: (updater) => {
      const keys = functionalUpdate(updater, sorting).flatMap(({ id, desc }) =>
        isColumn(id) ? writeKey({ id, down: desc }) : [],
      )
      change({ sort: keys.length > 0 ? keys : undefined })
    },
    onColumnFiltersChange: (updater) => {
      const where = functionalUpdate(updater, columnFilters).flatMap(({ value }) =>
        writeFilter(value as ColumnFilter),
      )
      change({ where: where.length > 0 ? where : undefined })
    },
    onGroupingChange: (updater) => {
      const [id] = functionalUpdate(updater, grouping)
      change({ groupBy: groupings.find((by) => groupColumn[by] === id) ?? 'none' })
    },
  })
}

/** Groups the rows by something else, or not at all. */
export function groupTable(table: FiguresTable, by: GroupBy): void {
  table.setGrouping([groupColumn[by] ?? []].flat())
}

/** The columns that the reader shows, in their order, the pinned ones first. */
export const shownColumns = (table: FiguresTable): ColumnId[] =>
  [...table.getStartVisibleLeafColumns(), ...table.getCenterVisibleLeafColumns()].flatMap(({ id }) =>
    isColumn(id) ? id : [],
  )

/** How far a step of the keyboard moves the edge of a column, in px. */
const step = 16

/** Makes a column wider by so many steps, or narrower. */
export function widen(table: FiguresTable, id: ColumnId, steps: number): void {
  const size = Math.max(narrowest, Math.round(columnOf(table, id).getSize()) + steps * step)
  table.setColumnSizing((sizes) => ({ ...sizes, [id]: size }))
}

/** The column as the table knows it. */
export function columnOf(table: FiguresTable, id: ColumnId) {
  const column = table.getColumn(id)
  if (!column) throw new Error(`no column ${id}`)
  return column
}
