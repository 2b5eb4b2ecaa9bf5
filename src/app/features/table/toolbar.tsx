import { fileName, saveFile } from '../../charts/save.ts'
import { useCollection } from '../../data/collection-context.tsx'
import { loadText } from '../../data/texts.ts'
import { useText } from '../../i18n/use-text.ts'
import { change } from '../../state/store.ts'
import { Button } from '../../ui/button.tsx'
import { toast } from '../../ui/toast.ts'
import { ColumnMenu, type ColumnMenuProps } from './column-menu.tsx'
import { rowsCsv, rowsJson } from './export-rows.ts'
import type { GroupBy } from './groups.ts'
import styles from './toolbar.module.css'
import type { TableModel } from './use-table.ts'

const groupings: readonly GroupBy[] = ['indicator', 'region', 'theme', 'none']

/** The texts of some sources; those that cannot be fetched are left out. */
async function textsOf(sourceIds: Iterable<string>): Promise<Map<string, string>> {
  const texts = new Map<string, string>()
  await Promise.all(
    [...new Set(sourceIds)].map(async (id) => {
      const text = await loadText(id).catch(() => undefined)
      if (text !== undefined) texts.set(id, text)
    }),
  )
  return texts
}

function Exports({ model }: { model: TableModel }) {
  const collection = useCollection()
  const words = useText().table.export
  const name = fileName('duizhao', collection.id)
  const rows = () => model.groups.flatMap((group) => group.rows)
  const saveCsv = async () => {
    const sources = new Set(model.rows.map((row) => row.sourceId))
    const texts = await textsOf(sources)
    if (texts.size < sources.size) toast(words.noTexts)
    saveFile(
      `${name}.csv`,
      'text/csv;charset=utf-8',
      rowsCsv(collection, rows(), (id) => texts.get(id)),
    )
  }
  return (
    <span className={styles.exports}>
      <Button title={words.csvHint} disabled={model.rows.length === 0} onClick={() => void saveCsv()}>
        {words.csv}
      </Button>
      <Button
        title={words.jsonHint}
        disabled={model.rows.length === 0}
        onClick={() => saveFile(`${name}.json`, 'application/json', rowsJson(collection, rows()))}
      >
        {words.json}
      </Button>
    </span>
  )
}

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
      <Exports model={model} />
    </div>
  )
}
