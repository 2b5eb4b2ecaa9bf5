import { ArrowDown, ArrowUp, ChevronsLeftRight, ChevronsRightLeft, Pin } from 'lucide-react'
import { Popover } from 'radix-ui'
import { useText } from '../../../i18n/use-text.ts'
import { Button } from '../../../ui/controls/button.tsx'
import { IconButton } from '../../../ui/controls/icon-button.tsx'
import styles from '../toolbar.module.css'
import { type ColumnId, columnIds, isColumn } from './columns.ts'
import { columnOf, type FiguresTable, shownColumns, widen } from './table-instance.ts'

/** Puts a column before or behind its neighbour. */
function move(table: FiguresTable, ids: readonly ColumnId[], id: ColumnId, by: 1 | -1): void {
  const at = ids.indexOf(id)
  const other = ids[at + by]
  if (other === undefined) return
  const order = ids.map((one) => (one === id ? other : one === other ? id : one))
  table.setColumnOrder(['open', ...order])
}

/** Which columns to show, in which order, and which never give way; a choice of this reader, not part of the link. */
export function ColumnMenu({ table }: { table: FiguresTable }) {
  const text = useText().table
  const words = text.columns
  const ids = table.getAllLeafColumns().flatMap(({ id }) => (isColumn(id) && id !== 'open' ? id : []))
  const reset = () => {
    table.resetColumnOrder()
    table.resetColumnVisibility()
    table.resetColumnPinning()
    table.resetColumnSizing()
  }
  const shown = shownColumns(table).length - 1
  return (
    <Popover.Root>
      <Popover.Trigger asChild>
        <Button look="text">{words.choice(String(shown), String(columnIds.length - 1))}</Button>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content align="end" sideOffset={4} className={styles.menu} aria-label={words.title}>
          <ul>
            {ids.map((id) => {
              const column = columnOf(table, id)
              const pinned = column.getIsPinned() !== false
              return (
                <li key={id} className={styles.column}>
                  <label className={styles.check}>
                    <input
                      type="checkbox"
                      checked={column.getIsVisible()}
                      disabled={!column.getCanHide()}
                      onChange={column.getToggleVisibilityHandler()}
                    />
                    {words[id]}
                  </label>
                  <IconButton
                    label={text.layout.pin(words[id])}
                    aria-pressed={pinned}
                    onClick={() => column.pin(pinned ? false : 'start')}
                  >
                    <Pin size={12} aria-hidden="true" fill={pinned ? 'currentColor' : 'none'} />
                  </IconButton>
                  <IconButton
                    label={text.layout.narrower(words[id])}
                    disabled={!column.getCanResize()}
                    onClick={() => widen(table, id, -1)}
                  >
                    <ChevronsRightLeft size={12} aria-hidden="true" />
                  </IconButton>
                  <IconButton
                    label={text.layout.wider(words[id])}
                    disabled={!column.getCanResize()}
                    onClick={() => widen(table, id, 1)}
                  >
                    <ChevronsLeftRight size={12} aria-hidden="true" />
                  </IconButton>
                  <IconButton
                    label={text.layout.before(words[id])}
                    disabled={id === ids[0]}
                    onClick={() => move(table, ids, id, -1)}
                  >
                    <ArrowUp size={12} aria-hidden="true" />
                  </IconButton>
                  <IconButton
                    label={text.layout.behind(words[id])}
                    disabled={id === ids.at(-1)}
                    onClick={() => move(table, ids, id, 1)}
                  >
                    <ArrowDown size={12} aria-hidden="true" />
                  </IconButton>
                </li>
              )
            })}
          </ul>
          <Button look="text" onClick={reset}>
            {text.layout.reset}
          </Button>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}
