import { useCallback, useDeferredValue, useEffect, useState } from 'react'
import { type Collection, openCollection } from '../../compare/collection.ts'
import type { Dataset } from '../../contract/dataset.ts'
import { laidOver, useLaid } from '../review/use-laid.ts'
import { checkIds } from '../state/check-ids.ts'
import { useAppStore } from '../state/store.ts'
import { LoadError, type LoadProblem } from './check-dataset.ts'
import { lastAnswers } from './last-answers.ts'
import { loadDataset } from './loader.ts'
import { type OwnReport, useDatasetWithOwn, useOwnReports, withOwn } from './own/own-reports.ts'
import { isTextOf } from './texts/text-of.ts'
import { checkTexts } from './texts/texts.ts'

/** The data, opened. */
export interface OpenData {
  collection: Collection
  /** The collection as it will be with other reports of the reader's own: the same object as is shown then. */
  withReports(reports: readonly OwnReport[]): Promise<Collection>
}

type DatasetState =
  | { status: 'loading' }
  | { status: 'failed'; problem: LoadProblem }
  | ({ status: 'ready' } & OpenData)

type Loaded =
  | { status: 'loading' }
  | { status: 'failed'; problem: LoadProblem }
  | { status: 'ready'; dataset: Dataset; collection: Collection }

/** A dataset opened, once. */
const opening = lastAnswers((whole: Dataset, published: Collection) => openCollection(whole, published), 1)

/** Compares the shared state with a collection, now and whenever a link is read, and every text that comes. */
function adopt(collection: Collection): void {
  checkTexts((sourceId, text) => isTextOf(collection, sourceId, text))
  useAppStore.getState().adopt((state) => checkIds(collection, state))
}

/**
 * Loads and opens the page's dataset, with the reader's own reports laid over it; `retry` fetches it again
 * after a failure.
 */
export function useDataset(): { data: DatasetState; retry: () => void } {
  const [loaded, setLoaded] = useState<Loaded>({ status: 'loading' })
  const [attempt, setAttempt] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt loads again
  useEffect(() => {
    let current = true
    loadDataset().then(
      (dataset) => {
        if (!current) return
        // Before anything is drawn with it: no view shall meet an id without a row.
        const collection = openCollection(dataset)
        adopt(collection)
        setLoaded({ status: 'ready', dataset, collection })
      },
      (error: unknown) => {
        const problem: LoadProblem =
          error instanceof LoadError ? error.problem : { code: 'unreachable', detail: String(error) }
        if (current) setLoaded({ status: 'failed', problem })
      },
    )
    return () => {
      current = false
    }
  }, [attempt])

  const opened = loaded.status === 'ready' ? loaded : undefined
  const whole = useLaid(useDatasetWithOwn(opened?.dataset))
  // Without reports of the reader's own the whole is the page's dataset, which is open already.
  const now =
    opened && whole && (whole === opened.dataset ? opened.collection : opening(whole, opened.collection))
  const isReading = useOwnReports(({ reading }) => reading.length > 0)
  // While more reports come, what the reader does goes before what they change.
  const later = useDeferredValue(now)
  const collection = isReading ? later : now
  const withReports = useCallback(
    async (reports: readonly OwnReport[]) => {
      if (!opened) throw new Error('there is no dataset yet')
      const whole = await laidOver(withOwn(opened.dataset, reports, useOwnReports.getState().retold))
      return opening(whole, opened.collection)
    },
    [opened],
  )
  useEffect(() => {
    if (collection) adopt(collection)
  }, [collection])

  const retry = useCallback(() => {
    setLoaded({ status: 'loading' })
    setAttempt((count) => count + 1)
  }, [])
  if (loaded.status === 'ready') {
    return { data: collection ? { status: 'ready', collection, withReports } : { status: 'loading' }, retry }
  }
  return { data: loaded, retry }
}
