import { useText } from '../../i18n/use-text.ts'
import { change } from '../../state/store.ts'
import { Button } from '../../ui/controls/button.tsx'
import { SearchField } from '../../ui/controls/search-field.tsx'
import { ColumnMenu } from './columns/column-menu.tsx'
import { type FiguresTable, groupTable } from './columns/table-instance.ts'
import { ExportMenu } from './export-menu.tsx'
import { groupings } from './rows/group-by.ts'
import styles from './toolbar.module.css'
import type { TableModel } from './use-table.ts'

export interface ToolbarProps {
  model: TableModel
  table: FiguresTable
  allFolded: boolean
  onFoldAll: () => void
  phone: boolean
}

/** Search, grouping, columns and exports of the table. */
export function Toolbar({ model, table, allFolded, onFoldAll, phone }: ToolbarProps) {
  const text = useText().table
  return (
    <div className={styles.tools}>
      <SearchField
        className={styles.search}
        value={model.query}
        label={text.find}
        onWords={(typed) => change({ query: typed === '' ? undefined : typed })}
      />
      <fieldset className={styles.groups}>
        <legend>{text.group}</legend>
        {groupings.map((by) => (
          <button
            key={by}
            type="button"
            aria-pressed={model.groupBy === by}
            onClick={() => groupTable(table, by)}
          >
            {text.groups[by]}
          </button>
        ))}
      </fieldset>
      {model.groupBy !== 'none' && (
        <Button look="text" onClick={onFoldAll}>
          {allFolded ? text.unfoldAll : text.foldAll}
        </Button>
      )}
      {model.filters.length > 0 && (
        <Button look="text" onClick={() => table.resetColumnFilters(true)}>
          {text.filter.clearAll(String(model.filters.length))}
        </Button>
      )}
      {!phone && <ColumnMenu table={table} />}
      <ExportMenu model={model} />
    </div>
  )
}
