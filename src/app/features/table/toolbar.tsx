import { useText } from '../../i18n/use-text.ts'
import { change } from '../../state/store.ts'
import { Button } from '../../ui/button.tsx'
import { ColumnMenu, type ColumnMenuProps } from './column-menu.tsx'
import { ExportMenu } from './export-menu.tsx'
import { groupings } from './group-by.ts'
import styles from './toolbar.module.css'
import type { TableModel } from './use-table.ts'

export interface ToolbarProps extends ColumnMenuProps {
  model: TableModel
  allFolded: boolean
  onFoldAll: () => void
  phone: boolean
}

/** Search, grouping, columns and exports of the table. */
export function Toolbar({ model, allFolded, onFoldAll, phone, shown, onShown }: ToolbarProps) {
  const text = useText().table
  return (
    <div className={styles.tools}>
      <input
        type="search"
        className={styles.search}
        value={model.query}
        maxLength={100}
        placeholder={text.find}
        aria-label={text.find}
        onChange={(event) => change({ query: event.target.value === '' ? undefined : event.target.value })}
      />
      <fieldset className={styles.groups}>
        <legend>{text.group}</legend>
        {groupings.map((by) => (
          <button
            key={by}
            type="button"
            aria-pressed={model.groupBy === by}
            onClick={() => change({ groupBy: by })}
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
        <Button look="text" onClick={() => change({ where: undefined })}>
          {text.filter.clearAll(String(model.filters.length))}
        </Button>
      )}
      {!phone && <ColumnMenu shown={shown} onShown={onShown} />}
      <ExportMenu model={model} />
    </div>
  )
}
