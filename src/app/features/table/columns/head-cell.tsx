import { type KeyboardEvent, useId } from 'react'
import { useText } from '../../../i18n/use-text.ts'
import typography from '../../../ui/text.module.css'
import styles from '../table.module.css'
import type { TableModel } from '../use-table.ts'
import { type ColumnId, columnLooks } from './columns.ts'
import { filterable, useIsFiltered } from './filterable.ts'
import { HeadFilter } from './head-filter.tsx'
import { columnOf, type FiguresTable } from './table-instance.ts'

/** How far an arrow key moves the edge of a column, in px. */
const step = 16

/** The edge of a column: dragged, or moved with the arrow keys; Home and a double click give its own width back. */
function Edge({ id, table }: { id: ColumnId; table: FiguresTable }) {
  const words = useText().table
  const column = columnOf(table, id)
  const header = table.getFlatHeaders().find((one) => one.column.id === id)
  const size = Math.round(column.getSize())
  const press = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowLeft' ? -step : event.key === 'ArrowRight' ? step : 0
    if (by === 0 && event.key !== 'Home') return
    event.preventDefault()
    if (by === 0) column.resetSize()
    else table.setColumnSizing((sizes) => ({ ...sizes, [id]: Math.max(step, size + by) }))
  }
  const start = header?.getResizeHandler()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule of a list is no edge that can be moved
    <span
      role="separator"
      aria-orientation="vertical"
      aria-label={words.layout.width(words.columns[id])}
      aria-valuenow={size}
      tabIndex={-1}
      className={styles.edge}
      data-moving={column.getIsResizing()}
      onMouseDown={start}
      onTouchStart={start}
      onDoubleClick={() => column.resetSize()}
      onKeyDown={press}
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
