import { type ComponentType, type ReactNode, useEffect, useState } from 'react'
import type { Collection } from '../compare/collection.ts'
import { prepareComparable } from './data/use-filtered.ts'
import { loadLanguage } from './i18n/dictionaries.ts'
import { Waiting } from './shell/states/waiting.tsx'
import type { View, ViewState } from './state/view-state.ts'
import { idle } from './ui/idle.ts'

/** A view, and what it would rather look up before it is shown. */
interface Module {
  default: ComponentType<object>
  /** Asks ahead what the view would ask of the collection; may be rested before each piece. */
  prepare?: (collection: Collection, state: ViewState) => Iterable<undefined>
}

/** The code of each view, fetched when first shown. */
const loaders: Record<View, () => Promise<Module>> = {
  regions: () => import('./features/regions/regions-view.tsx'),
  charts: () => import('./features/charts/charts-view.tsx'),
  practices: () => import('./features/practices/practices-view.tsx'),
  table: () => import('./features/table/table-view.tsx'),
  excerpts: () => import('./features/excerpts/excerpts-view.tsx'),
  // Reading one's own reports is offered above the sources, which know nothing of it.
  sources,
}

let withImport: Promise<Module> | undefined

/** One component however often it is asked for: another would be mounted anew. */
function sources(): Promise<Module> {
  withImport ??= Promise.all([
    import('./features/sources/sources-view.tsx'),
    import('./features/import/import-reports.tsx'),
    import('./features/review/review-panel.tsx'),
    import('./features/words/count-words.tsx'),
    import('./features/words/count-dialog.tsx'),
  ]).then(
    ([
      { default: SourcesView },
      { ImportReports, AboutSource },
      { ReviewPanel },
      { CountWords },
      { CountDialog },
    ]) => ({
      default: () => (
        <>
          <SourcesView
            about={AboutSource}
            own={
              <>
                <ImportReports />
                <ReviewPanel />
                <CountWords />
              </>
            }
          />
          <CountDialog />
        </>
      ),
    }),
  )
  // What failed is fetched again when it is asked for again.
  withImport.catch(() => {
    withImport = undefined
  })
  return withImport
}

const loaded = new Map<View, ComponentType<object>>()

/** Fetches the code of a view. */
export async function load(view: View): Promise<Module> {
  const module = await loaders[view]()
  loaded.set(view, module.default)
  return module
}

type State = { view: ComponentType<object> | undefined } | { error: unknown }

/**
 * A view; while its code is on its way, what is said meanwhile. Not by React's own means for this: they keep a
 * fallback for a third of a second once it stands, also where the code comes at once. `children` stand beside the
 * view as soon as it does. An error is thrown when it is drawn: the boundary above tells it, and tries again.
 */
export function CurrentView({ view, children }: { view: View; children?: ReactNode }) {
  const [state, setState] = useState<State>(() => ({ view: loaded.get(view) }))
  useEffect(() => {
    let current = true
    load(view).then(
      (module) => current && setState({ view: module.default }),
      (error: unknown) => current && setState({ error }),
    )
    return () => {
      current = false
    }
  }, [view])
  if ('error' in state) throw state.error
  const { view: Shown } = state
  return Shown ? (
    <>
      <Shown />
      {children}
    </>
  ) : (
    <Waiting />
  )
}

/** What each view would ask of a collection, in pieces; the code of the views is fetched for it. */
async function asking(collection: Collection, state: ViewState): Promise<Iterable<undefined>[]> {
  const views = Object.keys(loaders) as View[]
  const modules = await Promise.all(views.map((view) => load(view).catch(() => undefined)))
  return modules.map((module) => module?.prepare?.(collection, state) ?? [])
}

/** Fewer figures are drawn as fast as they are made ready. */
const many = 600
/** So long the page is kept from its reader at a time, in milliseconds, where a piece is not longer. */
const atATime = 12

/** Goes through pieces of work; rests before the first and whenever it has kept the page for long enough. `isOver` is asked after each rest. */
async function inPieces(
  pieces: Iterable<undefined>,
  rest: () => Promise<void>,
  isOver = () => false,
): Promise<void> {
  let since = Number.NEGATIVE_INFINITY
  for (const _ of pieces) {
    if (performance.now() - since < atATime) continue
    await rest()
    if (isOver()) return
    since = performance.now()
  }
}

/**
 * Asks of a collection that is not shown yet what its views will ask, so that it can take the place of the shown one between two acts of the
 * reader; a few pieces at a time.
 */
export async function readyViews(collection: Collection, state: ViewState): Promise<void> {
  if (collection.figures.length < many) return
  const breath = () => new Promise<void>((done) => setTimeout(done))
  for (const pieces of await asking(collection, state)) await inPieces(pieces, breath)
}

/**
 * Makes the views ready for the state of the page while nothing else is to do, so that a switch waits for nothing;
 * gives the way to stop it. What fails here is met again, and told, when the view is shown.
 */
export function prepareViews(collection: Collection, state: ViewState): () => void {
  let stopped = false
  void (async () => {
    await idle()
    if (stopped) return
    // The code of all views first: without it a switch waits longest. The other language is as near.
    void loadLanguage('en').catch(() => undefined)
    for (const pieces of [...(await asking(collection, state)), prepareComparable(collection)]) {
      if (stopped) return
      await inPieces(pieces, idle, () => stopped).catch(() => undefined)
    }
  })()
  return () => {
    stopped = true
  }
}
