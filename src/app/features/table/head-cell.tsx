import type { MouseEvent } from 'react'
import { useText } from '../../i18n/use-text.ts'
import { change } from '../../state/store.ts'
import typography from '../../ui/text.module.css'
import { type ColumnId, columnLooks } from './columns.ts'
import { filterable, useIsFiltered } from './filterable.ts'
import { HeadFilter } from './head-filter.tsx'
import { clickSort } from './sorting.ts'
import styles from './table.module.css'
import type { TableModel } from './use-table.ts'

/** The head of a column; where it sorts, a button that says in which direction it does, and the way to its filter. */
export function HeadCell({ id, model }: { id: ColumnId; model: TableModel }) {
  const { sort } = model
  const isFiltered = useIsFiltered(model.filters)
  const column = filterable(id)
  const filter = column && <HeadFilter column={column} active={isFiltered(column)} model={model} />
  const text = useText()
  const words = text.table.sort
  const name = text.table.columns[id]
  const look = columnLooks[id]
  const at = sort.findIndex((key) => key.id === id)
  const key = sort[at]
  const classes = look.end ? styles.end : undefined
  if (!look.sorts) {
    return (
      <th scope="col" abbr={name} className={classes}>
        {look.end && filter}
        <span className={id === 'open' ? typography.hidden : undefined}>{name}</span>
        {!look.end && filter}
      </th>
    )
  }
  const click = (event: MouseEvent) => change({ sort: clickSort(sort, id, event.shiftKey) })
  return (
    <th
      scope="col"
      abbr={name}
      className={classes}
      aria-sort={key === undefined ? undefined : key.down ? 'descending' : 'ascending'}
    >
      {/* The names of numbers end where the numbers do. */}
      {look.end && filter}
      <button type="button" className={styles.sort} title={words.hint} onClick={click}>
        {name}
        {key && (
          <span aria-hidden="true">
            {key.down ? ' ↓' : ' ↑'}
            {sort.length > 1 && at + 1}
          </span>
        )}
        {key && sort.length > 1 && <span className={typography.hidden}>{words.order(String(at + 1))}</span>}
      </button>
      {!look.end && filter}
    </th>
  )
}
