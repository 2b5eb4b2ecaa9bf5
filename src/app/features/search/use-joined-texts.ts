import { useEffect, useState } from 'react'
import { useCollection } from '../../data/collection-context.tsx'
import { loadText } from '../../data/loader.ts'
import { type JoinedTexts, joinTexts } from './texts.ts'

export type JoinedState = { texts: JoinedTexts | undefined; failed: number }

/** Fetches all texts once the dialog is open, and joins them; `failed` counts those that did not come. */
export function useJoinedTexts(open: boolean): JoinedState {
  const collection = useCollection()
  const [state, setState] = useState<JoinedState>({ texts: undefined, failed: 0 })
  useEffect(() => {
    if (!open) return
    let current = true
    const all = collection.sources.map(async ({ id }) => [id, await loadText(id)] as const)
    Promise.allSettled(all).then((results) => {
      if (!current) return
      const raws = new Map(results.flatMap((row) => (row.status === 'fulfilled' ? [row.value] : [])))
      setState({ texts: joinTexts(collection, raws), failed: results.length - raws.size })
    })
    return () => {
      current = false
    }
  }, [open, collection])
  return state
}
