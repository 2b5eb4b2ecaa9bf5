import { useMemo, useState } from 'react'
import type { Collection } from '../../../compare/collection.ts'
import { formatNumber } from '../../i18n/format.ts'
import { useLanguage, useText } from '../../i18n/use-text.ts'
import { change, noFilter } from '../../state/store.ts'
import { Button } from '../../ui/button.tsx'
import { Empty } from '../../ui/empty.tsx'
import { usePhone } from '../../ui/use-media.ts'
import { usePrinting } from '../../ui/use-printing.ts'
import { useWindowWidth } from '../../ui/use-window-width.ts'
import { columnIds, columnLooks, columnsUnder } from './columns.ts'
import { FigureTable } from './figure-table.tsx'
import { filterable, useIsFiltered } from './filterable.ts'
import { groupRows } from './groups.ts'
import { tableRows } from './rows.ts'
import styles from './table-view.module.css'
import { Toolbar } from './toolbar.tsx'
import { defaultGroup, type TableModel, useTableModel } from './use-table.ts'

const unfiltered = { ...noFilter, query: undefined, where: undefined }

/** How many rows, and how many of them an indicator holds. */
function Counts({ model }: { model: TableModel }) {
  const words = useText().table
  const lang = useLanguage()
  const { rows, all } = model
  const counts = useMemo(() => {
    let placed = 0
    const indicators = new Set<object>()
    for (const { indicator } of rows) {
      if (!indicator) continue
      placed += 1
      indicators.add(indicator)
    }
    return { placed, indicators: indicators.size }
  }, [rows])
  const n = (value: number) => formatNumber(value, lang)
  return (
    <p className={styles.counts} aria-live="polite">
      {rows.length === all.length
        ? words.counts(n(rows.length), n(counts.placed), n(counts.indicators))
        : words.found(n(rows.length), n(all.length))}
    </p>
  )
}

/** All figures as a table: searched, grouped and sorted; every number opens its sentence. */
export default function TableView() {
  const words = useText().table
  const phone = usePhone()
  const model = useTableModel()
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  const [chosen, setShown] = useState(() => columnIds.filter((id) => columnLooks[id].shown))
  const width = useWindowWidth()
  const printing = usePrinting()
  const columns = useMemo(
    () => columnsUnder(model.groupBy, chosen, printing ? 'paper' : phone ? 'phone' : width),
    [model.groupBy, chosen, phone, width, printing],
  )
  const isFiltered = useIsFiltered(model.filters)
  const filtered = columnIds.some((id) => {
    const column = filterable(id)
    return column !== undefined && isFiltered(column)
  })
  const keys = model.groups.map((group) => group.key)
  const allFolded = keys.length > 0 && keys.every((key) => folded.has(key))
  return (
    <div className={styles.view}>
      <header className={styles.head}>
        <h1 className={styles.title}>
          {model.chosen === undefined ? words.title : words.titleChosen(String(model.chosen))}
        </h1>
        <Counts model={model} />
        {model.chosen !== undefined && (
          <Button look="text" onClick={() => change({ regions: undefined })}>
            {words.allPlaces}
          </Button>
        )}
        <Toolbar
          model={model}
          allFolded={allFolded}
          onFoldAll={() => setFolded(new Set(allFolded ? [] : keys))}
          phone={phone}
          shown={chosen}
          onShown={(ids) => setShown([...ids])}
        />
      </header>
      {/* The heads stay where their filters leave nothing: that is where they are taken back. */}
      {(model.rows.length > 0 || filtered) && (
        <FigureTable
          // Opened rows and the walk belong to one way of grouping.
          key={model.groupBy}
          model={model}
          shown={columns}
          folded={folded}
          onFold={setFolded}
          phone={phone}
          printing={printing}
        />
      )}
      {model.rows.length > 0 ? (
        <footer className={styles.foot}>
          <span>{words.faces}</span>
          <span>{words.keys}</span>
        </footer>
      ) : (
        <Empty
          title={words.empty.title}
          hint={model.query === '' ? words.empty.hint : words.empty.query(model.query)}
          action={
            <Button look="strong" onClick={() => change(unfiltered)}>
              {words.empty.clear}
            </Button>
          }
        />
      )}
    </div>
  )
}

/** Looks up the rows of all figures and groups them as the table does unasked. */
export const prepare = (collection: Collection): void =>
  void groupRows(tableRows(collection, collection.figures), defaultGroup, [])
