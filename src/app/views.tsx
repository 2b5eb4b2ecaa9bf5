import { type ComponentType, lazy, useState } from 'react'
import type { Collection } from '../compare/collection.ts'
import type { View } from './state/view-state.ts'
import { idle } from './ui/idle.ts'

/** A view, and what it would rather look up before it is shown. */
interface Module {
  default: ComponentType<object>
  prepare?: (collection: Collection) => void
}

/** The code of each view, fetched when first shown. */
const loaders: Record<View, () => Promise<Module>> = {
  regions: () => import('./features/regions/regions-view.tsx'),
  charts: () => import('./features/charts/charts-view.tsx'),
  practices: () => import('./features/practices/practices-view.tsx'),
  table: () => import('./features/table/table-view.tsx'),
  // Reading one's own reports is offered above the sources, which know nothing of it.
  async sources() {
    const [{ default: SourcesView }, { ImportReports }] = await Promise.all([
      import('./features/sources/sources-view.tsx'),
      import('./features/import/import-reports.tsx'),
    ])
    return { default: () => <SourcesView own={<ImportReports />} /> }
  },
}

const loaded = new Map<View, ComponentType<object>>()

/** Fetches the code of a view. */
export async function load(view: View): Promise<Module> {
  const module = await loaders[view]()
  loaded.set(view, module.default)
  return module
}

const lazily = new Map<View, ComponentType<object>>()

/** Code on its way; after a failure it is asked for anew, for a lazy component keeps its first answer. */
function onItsWay(view: View): ComponentType<object> {
  const known = lazily.get(view)
  if (known) return known
  const made = lazy(() =>
    load(view).catch((error: unknown) => {
      lazily.delete(view)
      throw error
    }),
  )
  lazily.set(view, made)
  return made
}

/** A view; code that has come already is drawn at once, without the pause that React gives a fallback. */
export function CurrentView({ view }: { view: View }) {
  const [Shown] = useState(() => loaded.get(view) ?? onItsWay(view))
  return <Shown />
}

/**
 * Makes the other views ready while nothing else is to do, so that the first switch waits for nothing; gives the
 * way to stop it. What fails here is met again, and told, when the view is shown.
 */
export function prepareViews(collection: Collection): () => void {
  let stopped = false
  async function run(view: View): Promise<void> {
    await idle()
    if (stopped) return
    const module = await load(view)
    await idle()
    if (!stopped) module.prepare?.(collection)
  }
  void (async () => {
    for (const view of Object.keys(loaders) as View[]) await run(view).catch(() => undefined)
  })()
  return () => {
    stopped = true
  }
}
