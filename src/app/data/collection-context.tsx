import { createContext, use, useEffect, useState } from 'react'
import type { Collection } from '../../compare/collection.ts'
import { loadText } from './loader.ts'

const CollectionContext = createContext<Collection | undefined>(undefined)

export const CollectionProvider = CollectionContext.Provider

/** The opened dataset; only below CollectionProvider. */
export function useCollection(): Collection {
  const collection = use(CollectionContext)
  if (!collection) throw new Error('useCollection needs a CollectionProvider above it')
  return collection
}

export type TextState =
  | { status: 'loading' }
  | { status: 'ready'; text: string }
  | { status: 'failed'; retry: () => void }

/** The raw text of a source, fetched when first asked for. */
export function useSourceText(sourceId: string | undefined): TextState {
  const [attempt, setAttempt] = useState(0)
  const [loaded, setLoaded] = useState<{ id: string; text?: string } | undefined>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt fetches again
  useEffect(() => {
    if (sourceId === undefined) return
    let current = true
    loadText(sourceId).then(
      (text) => current && setLoaded({ id: sourceId, text }),
      () => current && setLoaded({ id: sourceId }),
    )
    return () => {
      current = false
    }
  }, [sourceId, attempt])
  if (loaded === undefined || loaded.id !== sourceId) return { status: 'loading' }
  if (loaded.text === undefined) {
    return {
      status: 'failed',
      retry: () => {
        setLoaded(undefined)
        setAttempt(attempt + 1)
      },
    }
  }
  return { status: 'ready', text: loaded.text }
}
