import { useState } from 'react'
import type { Collection } from '../../../compare/collection.ts'
import { lastAnswers } from '../../data/last-answers.ts'
import { filtered } from '../../data/use-filtered.ts'
import { dictionaryOf } from '../../i18n/dictionaries.ts'
import { formatNumber } from '../../i18n/format.ts'
import { useLanguage, useText } from '../../i18n/use-text.ts'
import { change, clearFilters } from '../../state/store.ts'
import type { ViewState } from '../../state/view-state.ts'
import { Button } from '../../ui/controls/button.tsx'
import { Empty } from '../../ui/controls/empty.tsx'
import { useMedia, usePhone } from '../../ui/use-media.ts'
import { usePrinting } from '../../ui/use-printing.ts'
import { useWindowWidth } from '../../ui/use-window-width.ts'
import { columnIds, columnLooks, columnsUnder, isColumn } from './columns/columns.ts'
import { filterable, useIsFiltered } from './columns/filterable.ts'
import { columnOf, shownColumns, useFiguresTable } from './columns/table-instance.ts'
import { FigureTable } from './figure-table.tsx'
import { blocksOf, rowsOf } from './rows/blocks.ts'
import { prepareGroups } from './rows/groups.ts'
import { type TableRow, tableRows } from './rows/rows.ts'
import styles from './table-view.module.css'
import { Toolbar } from './toolbar.tsx'
import { type TableModel, tableModel, useTableModel } from './use-table.ts'

/** So many blocks stand on a first screen. */
const drawnFirst = 3
const none: ReadonlySet<string> = new Set()

/** How many of the rows an indicator holds, and how many indicators do. */
const placedIn = lastAnswers((rows: readonly TableRow[]) => {
  let placed = 0
  const indicators = new Set<object>()
  for (const { indicator } of rows) {
    if (!indicator) continue
    placed += 1
    indicators.add(indicator)
  }
  return { placed, indicators: indicators.size }
})

/** How many rows, and how many of them an indicator holds. */
function Counts({ model }: { model: TableModel }) {
  const words = useText().table
  const lang = useLanguage()
  const { rows, all } = model
  const counts = placedIn(rows)
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
  const small = useMedia('screen and (max-width: 359.98px)')
  const model = useTableModel()
  const [folded, setFolded] = useState<ReadonlySet<string>>(none)
  const table = useFiguresTable(model)
  const width = useWindowWidth()
  const printing = usePrinting()
  const columns = columnsUnder(
    model.groupBy,
    shownColumns(table),
    printing ? 'paper' : small ? 'small' : phone ? 'phone' : width,
    {
      widthOf: (id) => (columnLooks[id].width === undefined ? undefined : columnOf(table, id).getSize()),
      pinned: table.state.columnPinning.start.filter(isColumn),
    },
  )
  const isFiltered = useIsFiltered(model.filters)
  const narrowed = columnIds.some((id) => {
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
          table={table}
          allFolded={allFolded}
          onFoldAll={() => setFolded(new Set(allFolded ? [] : keys))}
          phone={phone}
        />
      </header>
      {/* The heads stay where their filters leave nothing: that is where they are taken back. */}
      {(model.rows.length > 0 || narrowed) && (
        <FigureTable
          // Opened rows and the walk belong to one way of grouping.
          key={model.groupBy}
          model={model}
          table={table}
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
            <Button look="strong" onClick={() => clearFilters()}>
              {words.empty.clear}
            </Button>
          }
        />
      )}
    </div>
  )
}

/** Asks what the table would ask of the collection. */
export function* prepare(collection: Collection, state: ViewState): Generator<undefined> {
  yield
  tableRows(collection, collection.figures)
  yield
  const { rows, groups } = tableModel(
    collection,
    filtered(collection, state),
    state,
    dictionaryOf(state.lang),
  )
  yield* prepareGroups(rows)
  yield
  placedIn(rows)
  for (const block of blocksOf(groups, none).slice(0, drawnFirst)) rowsOf(block)
}
