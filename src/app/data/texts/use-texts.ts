import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react'
import { loadText, onTexts, textNow } from './texts.ts'

/** The raw texts of several sources, as far as they have come. */
export interface Texts {
  /** The text of a source; undefined while it is on its way and where it could not be fetched. */
  of(sourceId: string | undefined): string | undefined
  /** How many of them have come or failed. */
  done: number
  /** Whether all have: before that, silence is not known. */
  settled: boolean
  /** Sources whose text could not be fetched. */
  failed: readonly string[]
  /** Fetches again what failed. */
  retry(): void
}

const ask = (id: string) => void loadText(id).catch(() => undefined)

/**
 * The raw texts of several sources, fetched in their order, each put in as it arrives. A text that cannot be
 * fetched stays out. `of` changes only when a text has come.
 */
export function useTexts(sourceIds: readonly string[]): Texts {
  const key = [...new Set(sourceIds)].join('\n')
  const ids = useMemo(() => (key === '' ? [] : key.split('\n')), [key])
  useEffect(() => {
    // After the page is drawn: an effect of a click still stands before its picture.
    const timer = setTimeout(() => {
      // What failed before is tried again: the line may be back.
      for (const id of ids.toReversed()) if (typeof textNow(id) !== 'string') ask(id)
    })
    return () => clearTimeout(timer)
  }, [ids])
  const snapshot = useCallback(() => {
    let [come, failed] = [0, 0]
    for (const id of ids) {
      const text = textNow(id)
      if (text === null) failed += 1
      else if (text !== undefined) come += 1
    }
    return `${come} ${failed}`
  }, [ids])
  const state = useSyncExternalStore(onTexts, snapshot)
  return useMemo(() => {
    const [come = 0, failed = 0] = state.split(' ').map(Number)
    return {
      of: (id) => (id === undefined ? undefined : (textNow(id) ?? undefined)),
      done: come + failed,
      settled: come + failed === ids.length,
      failed: failed === 0 ? [] : ids.filter((id) => textNow(id) === null),
      retry: () => ids.filter((id) => textNow(id) === null).forEach(ask),
    }
  }, [state, ids])
}

export type TextState =
  | { status: 'loading' }
  | { status: 'ready'; text: string }
  | { status: 'failed'; retry: () => void }

/** The raw text of one source. */
export function useSourceText(sourceId: string | undefined): TextState {
  const texts = useTexts(useMemo(() => (sourceId === undefined ? [] : [sourceId]), [sourceId]))
  const text = texts.of(sourceId)
  if (text !== undefined) return { status: 'ready', text }
  return texts.failed.length > 0 ? { status: 'failed', retry: texts.retry } : { status: 'loading' }
}
