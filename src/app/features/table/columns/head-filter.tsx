import { Filter } from 'lucide-react'
import { Popover } from 'radix-ui'
import { useText } from '../../../i18n/use-text.ts'
import type { TableModel } from '../use-table.ts'
import { FilterFields } from './filter-fields.tsx'
import type { FilterableColumn } from './filterable.ts'
import styles from './head-filter.module.css'
import type { FiguresTable } from './table-instance.ts'

/** The filter of a column, opened from its head; filled where it holds something back. */
export function HeadFilter({
  column,
  active,
  model,
  table,
}: {
  column: FilterableColumn
  active: boolean
  model: TableModel
  table: FiguresTable
}) {
  const words = useText().table
  const label = words.filter.open(words.columns[column])
  return (
    <Popover.Root>
      <Popover.Trigger className={styles.open} data-active={active} aria-label={label} title={label}>
        <Filter size={12} aria-hidden="true" fill={active ? 'currentColor' : 'none'} />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content align="start" sideOffset={4} className={styles.popover} aria-label={label}>
          <FilterFields column={column} model={model} table={table} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}
