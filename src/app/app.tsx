import {
  lazy,
  memo,
  type ReactNode,
  Suspense,
  useCallback,
  useDeferredValue,
  useEffect,
  useState,
} from 'react'
import type { Collection } from '../compare/collection.ts'
import styles from './app.module.css'
import { CollectionProvider } from './data/collection-context.tsx'
import { useOwnReports } from './data/own/own-reports.ts'
import { type OpenData, useDataset } from './data/use-dataset.ts'
import { loadExcerpts } from './excerpts/store.ts'
import { useText } from './i18n/use-text.ts'
import { loadReviews } from './review/store.ts'
import { FilterBar } from './shell/filter/filter-bar.tsx'
import { loadMenus } from './shell/filter/part-menu.tsx'
import { CollectionLine } from './shell/head/collection-line.tsx'
import { FirstMinute } from './shell/head/first-minute.tsx'
import { LoadFailure } from './shell/states/load-failure.tsx'
import { PrintFoot } from './shell/states/print-foot.tsx'
import { ViewFailure } from './shell/states/view-failure.tsx'
import { Waiting } from './shell/states/waiting.tsx'
import { EmbedBar } from './shell/top/embed-bar.tsx'
import { PhoneTabs } from './shell/top/phone-tabs.tsx'
import { TopBar } from './shell/top/top-bar.tsx'
import { useGuideKey, useUndoKey } from './shell/use-keys.ts'
import { useAppStore, useView } from './state/store.ts'
import type { ViewState } from './state/view-state.ts'
import { summaryOf } from './take/sharing/summary.ts'
import { ErrorBoundary } from './ui/controls/error-boundary.tsx'
import { useChanges } from './ui/dialogs/changes-state.ts'
import { useGuide } from './ui/dialogs/guide-state.ts'
import { useShare } from './ui/dialogs/share-state.ts'
import { Toaster } from './ui/dialogs/toaster.tsx'
import { idle } from './ui/idle.ts'
import { CurrentView, prepareViews, readyViews } from './views.tsx'

const DropReports = lazy(async () => ({
  default: (await import('./features/import/drop-reports.tsx')).DropReports,
}))
const Tray = lazy(async () => ({ default: (await import('./shell/tray/tray.tsx')).Tray }))
const LinkNotes = lazy(async () => ({ default: (await import('./shell/states/link-notes.tsx')).LinkNotes }))
const Drawer = lazy(() => import('./features/drawer/drawer.tsx'))
const ShareDialog = lazy(() => import('./features/share/share-dialog.tsx'))
const GuideDialog = lazy(() => import('./features/guide/guide-dialog.tsx'))
const ChangesDialog = lazy(() => import('./features/changes/changes-dialog.tsx'))
const SearchDialog = lazy(() => import('./features/search/search-dialog.tsx'))

/** Draws a part of the page so that its failure or its loading leaves the other parts alone. */
function Guarded({ children, quiet = false }: { children: ReactNode; quiet?: boolean }) {
  return (
    <ErrorBoundary
      fallback={(error, retry) => (quiet ? null : <ViewFailure error={error} onRetry={retry} />)}
    >
      <Suspense fallback={quiet ? null : <Waiting />}>{children}</Suspense>
    </ErrorBoundary>
  )
}

/** Says when the view beside it stands on the page. */
function Drawn({ onDrawn }: { onDrawn: () => void }) {
  useEffect(onDrawn, [onDrawn])
  return null
}

/** A view that does not come must not keep the search away for longer. */
const longestWait = 3000

/** False until the first view is drawn: what only opens on demand is fetched behind it. */
function useDrawn(): [boolean, () => void] {
  const [drawn, setDrawn] = useState(false)
  // Not in the moment in which the view stands: what it still draws comes first.
  const onDrawn = useCallback(() => void idle().then(() => setDrawn(true)), [])
  useEffect(() => {
    const timer = setTimeout(onDrawn, longestWait)
    return () => clearTimeout(timer)
  }, [onDrawn])
  return [drawn, onDrawn]
}

/** A dialog, fetched when it is first asked for. */
function OnDemand({ open, children }: { open: boolean; children: ReactNode }) {
  const [asked, setAsked] = useState(false)
  if (open && !asked) setAsked(true)
  return asked ? <Guarded quiet>{children}</Guarded> : null
}

function Sharing() {
  return (
    <OnDemand open={useShare((state) => state.open)}>
      <ShareDialog />
    </OnDemand>
  )
}

function SinceThen() {
  return (
    <OnDemand open={useChanges((state) => state.since !== undefined)}>
      <ChangesDialog />
    </OnDemand>
  )
}

/** The guide tells how to read the page: also one whose data did not come. */
function HowToRead() {
  useGuideKey()
  return (
    <OnDemand open={useGuide((state) => state.open)}>
      <GuideDialog />
    </OnDemand>
  )
}

/** Names the tab after what is shown, and so the link that is made of it. */
function useTabName(collection: Collection, state: ViewState): void {
  const text = useText()
  useEffect(() => {
    const { title, description } = summaryOf(collection, state, text)
    document.title = title
    document.querySelector('meta[name="description"]')?.setAttribute('content', description)
  }, [collection, state, text])
}

/** All that stands on a collection; drawn anew only where that is another. */
const Workspace = memo(function Workspace({ collection, withReports }: OpenData) {
  const [drawn, onDrawn] = useDrawn()
  const view = useView((state) => state.view)
  // The way to a view is marked at once, whatever the view takes to draw.
  const drawnView = useDeferredValue(view)
  const embed = useView((state) => state.embed)
  const state = useView((whole) => whole)
  useEffect(() => {
    return drawn ? prepareViews(collection, state) : undefined
  }, [drawn, collection, state])
  useEffect(() => {
    useOwnReports.setState({
      beforeShown: async (reports) => readyViews(await withReports(reports), useAppStore.getState().state),
    })
  }, [withReports])
  useEffect(() => {
    if (!drawn) return
    void loadExcerpts()
    void loadReviews()
    // A failure is met again, and told, when a part of the filter is opened.
    void loadMenus().catch(() => undefined)
  }, [drawn])
  // The reader's own reports change nothing of it.
  const published = collection.published ?? collection
  useEffect(() => {
    if (!drawn) return
    // A later visit can tell what has changed since.
    void idle()
      .then(() => import('./data/former.ts'))
      .then(({ keepRecords }) => keepRecords(published))
      .catch(() => undefined)
  }, [drawn, published])
  useTabName(collection, state)
  useUndoKey()
  return (
    <CollectionProvider value={collection}>
      {!embed && view === 'regions' && (
        <>
          <CollectionLine />
          <FirstMinute />
        </>
      )}
      {/* No filter applies to what the reader keeps. */}
      {embed ? <EmbedBar /> : view !== 'excerpts' && <FilterBar />}
      <main id="content" tabIndex={-1} className={styles.content}>
        <Guarded key={drawnView}>
          <CurrentView view={drawnView}>
            <Drawn onDrawn={onDrawn} />
          </CurrentView>
        </Guarded>
      </main>
      <PrintFoot />
      {/* A card that is dragged needs a place to fall: the tray comes behind the first view, shown or not. */}
      {!embed && drawn && (
        <Suspense>
          <Tray />
        </Suspense>
      )}
      {drawn && (
        <>
          <Guarded quiet>
            <Drawer />
          </Guarded>
          <Guarded quiet>
            <SearchDialog />
          </Guarded>
          <Sharing />
          <SinceThen />
          {!embed && (
            <Guarded quiet>
              <DropReports />
            </Guarded>
          )}
        </>
      )}
    </CollectionProvider>
  )
})

/** The whole page: its bars and languages stand whether or not there is a dataset. */
export function App() {
  const text = useText()
  const lang = useView((state) => state.lang)
  const view = useView((state) => state.view)
  const embed = useView((state) => state.embed)
  const hasNotes = useAppStore((app) => app.notes.length > 0)
  const { data, retry } = useDataset()
  const collection = data.status === 'ready' ? data.collection : undefined

  useEffect(() => {
    document.documentElement.lang = lang === 'zh' ? 'zh-CN' : 'en'
  }, [lang])
  useEffect(() => {
    // With the data the tab is named after what is shown of them.
    if (!collection) document.title = `${text.shell.views[view]} · ${text.shell.name}`
  }, [collection, view, text])

  return (
    <div className={styles.app}>
      {/* biome-ignore lint/a11y/useValidAnchor: it leads to a place of the page; by the browser's own means the mark in the address would be a step of the history */}
      <a
        className={styles.skip}
        href="#content"
        onClick={(event) => {
          event.preventDefault()
          document.getElementById('content')?.focus()
        }}
      >
        {text.shell.skip}
      </a>
      {!embed && <TopBar ready={collection !== undefined} />}
      {hasNotes && (
        <Guarded quiet>
          <LinkNotes />
        </Guarded>
      )}
      {data.status === 'loading' && <Waiting />}
      {data.status === 'failed' && <LoadFailure problem={data.problem} onRetry={retry} />}
      {data.status === 'ready' && <Workspace collection={data.collection} withReports={data.withReports} />}
      {!embed && <PhoneTabs />}
      <HowToRead />
      <Toaster />
    </div>
  )
}
