import { createContext, use } from 'react'
import type { Collection } from '../../compare/collection.ts'

const CollectionContext = createContext<Collection | undefined>(undefined)

export const CollectionProvider = CollectionContext.Provider

/** The opened dataset; only below CollectionProvider. */
export function useCollection(): Collection {
  const collection = use(CollectionContext)
  if (!collection) throw new Error('useCollection needs a CollectionProvider above it')
  return collection
}
