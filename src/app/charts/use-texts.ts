import { useEffect, useMemo, useState } from 'react'
import { loadText } from '../data/loader.ts'

export interface Texts {
  /** The raw text of a source; undefined while it is on its way and where it could not be fetched. */
  of(sourceId: string): string | undefined
  /** Whether every text has come or failed: before that, silence is not known. */
  settled: boolean
}

type Known = ReadonlyMap<string, string | null>

const none: Known = new Map()

/**
 * The raw texts of several sources, each put in as it arrives. A text that cannot be fetched stays out:
 * the drawer says so and offers another try, a chart goes on without the sentence.
 */
export function useTexts(sourceIds: readonly string[]): Texts {
  const [known, setKnown] = useState(none)
  const key = [...new Set(sourceIds)].sort().join('\n')
  useEffect(() => {
    let current = true
    const put = (id: string, text: string | null) => {
      if (current) setKnown((before) => (before.get(id) ? before : new Map(before).set(id, text)))
    }
    for (const id of key === '' ? [] : key.split('\n')) {
      loadText(id).then(
        (text) => put(id, text),
        () => put(id, null),
      )
    }
    return () => {
      current = false
    }
  }, [key])
  return useMemo(
    () => ({
      of: (id: string) => known.get(id) ?? undefined,
      settled: key === '' || key.split('\n').every((id) => known.has(id)),
    }),
    [known, key],
  )
}
