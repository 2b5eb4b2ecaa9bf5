import { useMemo } from 'react'
import { useCollection } from '../../data/collection-context.tsx'
import { useTexts } from '../../data/texts/use-texts.ts'
import { type JoinedTexts, joinTexts } from './texts.ts'

/** `done` of `all` texts have come or failed; `texts` is there when all have, `failed` counts those that did not come. */
export interface JoinedState {
  texts: JoinedTexts | undefined
  done: number
  all: number
  failed: number
}

/** Fetches all texts and joins them. */
export function useJoinedTexts(): JoinedState {
  const collection = useCollection()
  const ids = useMemo(() => collection.sources.map(({ id }) => id), [collection])
  const { of, done, settled, failed } = useTexts(ids)
  const texts = useMemo(() => (settled ? joinTexts(collection, of) : undefined), [collection, settled, of])
  return { texts, done, all: ids.length, failed: failed.length }
}
