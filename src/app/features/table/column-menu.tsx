import { Popover } from 'radix-ui'
import { useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/button.tsx'
import { type ColumnId, columnIds, optionalColumns } from './columns.ts'
import styles from './toolbar.module.css'

export interface ColumnMenuProps {
  shown: readonly ColumnId[]
  onShown: (shown: readonly ColumnId[]) => void
}

/** Which columns to show; a choice of this reader, not part of the link. */
export function ColumnMenu({ shown, onShown }: ColumnMenuProps) {
  const words = useText().table.columns
  const toggle = (id: ColumnId) => {
    const next = shown.includes(id) ? shown.filter((other) => other !== id) : [...shown, id]
    onShown(columnIds.filter((column) => next.includes(column)))
  }
  return (
    <Popover.Root>
      <Popover.Trigger asChild>
        <Button look="text">{words.choice(String(shown.length - 1), String(columnIds.length - 1))}</Button>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content align="end" sideOffset={4} className={styles.menu} aria-label={words.title}>
          {optionalColumns.map((id) => (
            <label key={id} className={styles.check}>
              <input type="checkbox" checked={shown.includes(id)} onChange={() => toggle(id)} />
              {words[id]}
            </label>
          ))}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}
