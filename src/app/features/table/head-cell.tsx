import type { MouseEvent } from 'react'
import { useText } from '../../i18n/use-text.ts'
import { change } from '../../state/store.ts'
import typography from '../../ui/text.module.css'
import { type ColumnId, columnLooks } from './columns.ts'
import { clickSort, type SortKey } from './sorting.ts'
import styles from './table.module.css'

/** The head of a column; where it sorts, a button that says in which direction it does. */
export function HeadCell({ id, sort }: { id: ColumnId; sort: readonly SortKey[] }) {
  const text = useText()
  const words = text.table.sort
  const name = text.table.columns[id]
  const look = columnLooks[id]
  const at = sort.findIndex((key) => key.id === id)
  const key = sort[at]
  const classes = look.end ? styles.end : undefined
  if (!look.sorts) {
    return (
      <th scope="col" className={classes}>
        <span className={id === 'open' ? typography.hidden : undefined}>{name}</span>
      </th>
    )
  }
  const click = (event: MouseEvent) => change({ sort: clickSort(sort, id, event.shiftKey) })
  return (
    <th
      scope="col"
      className={classes}
      aria-sort={key === undefined ? undefined : key.down ? 'descending' : 'ascending'}
    >
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
    </th>
  )
}
