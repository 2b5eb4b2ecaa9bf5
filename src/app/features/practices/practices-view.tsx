import { type CSSProperties, useMemo, useState } from 'react'
import type { Collection } from '../../../compare/collection.ts'
import { useCollection } from '../../data/collection-context.tsx'
import { sourceIdsOf } from '../../data/texts/source-ids.ts'
import { filterOf, useFilter } from '../../data/use-filter.ts'
import { useGloss } from '../../i18n/use-gloss.ts'
import { useLanguage, useText } from '../../i18n/use-text.ts'
import { change, useView } from '../../state/store.ts'
import type { ViewState } from '../../state/view-state.ts'
import { Button } from '../../ui/controls/button.tsx'
import { Empty } from '../../ui/controls/empty.tsx'
import { ColumnHead } from './columns/column-head.tsx'
import { PlacesNote } from './columns/places-note.tsx'
import { StatusBar } from './columns/status-bar.tsx'
import { ThemeBar } from './columns/theme-bar.tsx'
import { nestedPractices } from './columns.ts'
import { comparisonTable } from './kinds/comparison-table.ts'
import { KindTable } from './kinds/kind-table.tsx'
import { SimilarList } from './kinds/similar-list.tsx'
import { buildModel } from './model.ts'
import { KeptList, useKept } from './passage/kept-list.tsx'
import { passageOf } from './passage/passage-of.ts'
import { useReading } from './passage/use-reading.ts'
import { placesToShow } from './places-to-show.ts'
import styles from './practices-view.module.css'
import { NodesRow } from './rows/nodes-row.tsx'
import { SlogansRow } from './rows/slogans-row.tsx'
import { ThemeRow } from './rows/theme-row.tsx'
import { PracticesProvider } from './view-context.ts'

/** So many texts are fetched to look for similar practices elsewhere; beyond, the view says so. */
const mostTexts = 120

const some = (cells: readonly (readonly unknown[])[]) => cells.some((cell) => cell.length > 0)

/** What several places do about the same thing, side by side in their reports' words. */
export default function PracticesView() {
  const c = useCollection()
  const words = useText().practices
  if (c.practices.length === 0)
    return <Empty title={words.empty.collection} hint={words.empty.collectionHint} />
  return <SideBySide />
}

function SideBySide() {
  const c = useCollection()
  const text = useText()
  const lang = useLanguage()
  const words = text.practices
  const filter = useFilter()
  const regions = useView((state) => state.regions)
  const kept = useKept()
  const query = useView((state) => state.query)?.trim() ?? ''
  const [focus, setFocus] = useState<string | undefined>()
  const gloss = useGloss()
  const places = placesToShow(c, regions, filter, query, gloss)
  const [read, elsewhere] = useMemo(() => {
    const shown = places.ids.flatMap((id) => nestedPractices(c, id))
    const here = new Set(sourceIdsOf(c, [...shown, ...kept]))
    const others = new Set(sourceIdsOf(c, c.practices).filter((id) => !here.has(id)))
    return [[...here], [...others]]
  }, [c, places, kept])
  const loaded = useReading(read, elsewhere.slice(0, mostTexts))
  const { texts } = loaded
  const model = useMemo(
    () =>
      buildModel(c, {
        places,
        filter,
        query,
        textOf: (practice) => passageOf(c, practice, texts),
        gloss,
      }),
    [c, places, filter, query, texts, gloss],
  )
  const { columns } = model
  const leads = useMemo(
    () => [
      ...new Set(
        [...model.steps, ...model.levels, ...model.rows.flatMap((row) => row.cells)].flatMap((cell) =>
          cell.slice(0, 2),
        ),
      ),
    ],
    [model],
  )
  const placeIds = useMemo(
    () =>
      new Set(
        columns.flatMap((column) => [
          column.region.id,
          ...column.practices.flatMap((row) => row.regionId ?? []),
        ]),
      ),
    [columns],
  )
  const context = useMemo(() => ({ ...loaded, query, focus, setFocus }), [loaded, query, focus])

  const clear = {
    themes: undefined,
    query: undefined,
    levels: undefined,
    years: undefined,
    practiceKinds: undefined,
    status: undefined,
  }
  return (
    <PracticesProvider value={context}>
      <div className={styles.view} style={{ '--columns': columns.length } as CSSProperties}>
        <ThemeBar counts={model.counts} />
        <StatusBar planned={model.planned} total={model.ofThemes} />
        <PlacesNote
          places={places}
          columns={columns}
          table={() => comparisonTable(c, model, (practice) => passageOf(c, practice, texts), text, lang)}
          found={words.found(String(columns.length), String(model.total), String(model.shown))}
        />
        <div className={columns.length > 2 ? styles.stacked : styles.beside}>
          <div className={styles.main}>
            <div className={styles.heads}>
              {columns.map((column, at) => (
                <ColumnHead
                  key={column.region.id}
                  column={column}
                  lead={model.leads[at] ?? []}
                  ordinal={at}
                  ids={places.ids}
                />
              ))}
            </div>
            {model.kinds.length > 0 && <KindTable rows={model.kinds} columns={columns} />}
            {some(model.steps) && <NodesRow kind="steps" columns={columns} cells={model.steps} />}
            {some(model.levels) && <NodesRow kind="levels" columns={columns} cells={model.levels} />}
            {some(model.parts) && <SlogansRow columns={columns} cells={model.parts} />}
            {model.rows.map((row) => (
              <ThemeRow key={row.theme.id} row={row} columns={columns} />
            ))}
            {model.shown === 0 && (
              <Empty
                title={query ? words.empty.query(query) : words.empty.filter}
                hint={words.empty.filterHint}
                action={<Button onClick={() => change(clear)}>{words.empty.clear}</Button>}
              />
            )}
          </div>
          <aside className={styles.margin} aria-label={words.margin} data-screen>
            <KeptList kept={kept} />
            <SimilarList leads={leads} placeIds={placeIds} />
            {elsewhere.length > mostTexts && (
              <p className={styles.note}>{words.limited(String(mostTexts))}</p>
            )}
          </aside>
        </div>
      </div>
    </PracticesProvider>
  )
}

/** Looks for the places that the view would put side by side. */
export function* prepare(collection: Collection, state: ViewState): Generator<undefined> {
  yield
  placesToShow(collection, state.regions, filterOf(state), state.query?.trim())
}
