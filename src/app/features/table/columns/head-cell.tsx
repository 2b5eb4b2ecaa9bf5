import { useId } from 'react'
import { useText } from '../../../i18n/use-text.ts'
import typography from '../../../ui/text.module.css'
import styles from '../table.module.css'
import type { TableModel } from '../use-table.ts'
import { type ColumnId, columnLooks } from './columns.ts'
import { filterable, useIsFiltered } from './filterable.ts'
import { HeadFilter } from './head-filter.tsx'
import { columnOf, type FiguresTable } from './table-instance.ts'

/** The edge of a column, for the pointer: dragged; a double click gives its own width back. The menu of columns does the same by keys. */
function Edge({ id, table }: { id: ColumnId; table: FiguresTable }) {
  const column = columnOf(table, id)
  const header = table.getFlatHeaders().find((one) => one.column.id === id)
  const start = header?.getResizeHandler()
  return (
    <span
      aria-hidden="true"
      className={styles.edge}
      data-edge={id}
      data-moving={column.getIsResizing()}
      onMouseDown={start}
      onTouchStart={start}
      onDoubleClick={() => column.resetSize()}
    />
  )
}

export interface HeadCellProps {
  id: ColumnId
  model: TableModel
  table: FiguresTable
}

/** The head of a column; where it sorts, a button that says in which direction it does, and the way to its filter. */
export function HeadCell({ id, model, table }: HeadCellProps) {
  const isFiltered = useIsFiltered(model.filters)
  const filtered = filterable(id)
  const filter = filtered && (
    <HeadFilter column={filtered} active={isFiltered(filtered)} model={model} table={table} />
  )
  const text = useText()
  const words = text.table.sort
  const name = text.table.columns[id]
  const look = columnLooks[id]
  const column = columnOf(table, id)
  const sorted = column.getIsSorted()
  const at = column.getSortIndex()
  const several = table.state.sorting.length > 1
  const note = useId()
  return (
    <th
      scope="col"
      abbr={name}
      className={look.end ? styles.end : undefined}
      aria-sort={sorted === false ? undefined : sorted === 'desc' ? 'descending' : 'ascending'}
    >
      {/* The names of numbers end where the numbers do. */}
      {look.end && filter}
      {column.getCanSort() ? (
        <button
          type="button"
          className={styles.sort}
          title={words.hint}
          aria-describedby={several && sorted ? note : undefined}
          onClick={column.getToggleSortingHandler()}
        >
          {name}
          {sorted && (
            <span aria-hidden="true">
              {sorted === 'desc' ? ' ↓' : ' ↑'}
              {several && at + 1}
            </span>
          )}
          {sorted && several && (
            <span id={note} className={typography.hidden}>
              {words.order(String(at + 1))}
            </span>
          )}
        </button>
      ) : (
        <span className={id === 'open' ? typography.hidden : undefined}>{name}</span>
      )}
      {!look.end && filter}
      {column.getCanResize() && <Edge id={id} table={table} />}
    </th>
  )
}
