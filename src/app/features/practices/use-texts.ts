import { useCallback, useEffect, useState } from 'react'
import { loadText } from '../../data/loader.ts'

/** Raw texts by source, as far as they have come. */
export interface Texts {
  texts: ReadonlyMap<string, string>
  /** Sources whose text could not be fetched. */
  failed: readonly string[]
  retry(): void
}

const none: ReadonlyMap<string, string> = new Map()

async function fetchAll(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const results = await Promise.allSettled(ids.map(async (id) => [id, await loadText(id)] as const))
  return new Map(results.flatMap((row) => (row.status === 'fulfilled' ? [row.value] : [])))
}

/** Fetches the raw texts of several sources: those that are read now first, then the rest in one go. */
export function useTexts(first: readonly string[], rest: readonly string[]): Texts {
  const [loaded, setLoaded] = useState({ texts: none, failed: [] as readonly string[] })
  const [attempt, setAttempt] = useState(0)
  const key = [first.join('~'), rest.join('~')].join('|')
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt fetches again
  useEffect(() => {
    let current = true
    const [now = [], later = []] = key.split('|').map((ids) => ids.split('~').filter((id) => id !== ''))
    const take = (texts: ReadonlyMap<string, string>, asked: readonly string[]) => {
      if (current) setLoaded({ texts, failed: asked.filter((id) => !texts.has(id)) })
    }
    fetchAll(now).then(async (texts) => {
      take(texts, now)
      if (current && later.length > 0)
        take(new Map([...texts, ...(await fetchAll(later))]), [...now, ...later])
    })
    return () => {
      current = false
    }
  }, [key, attempt])
  const retry = useCallback(() => setAttempt((value) => value + 1), [])
  return { ...loaded, retry }
}
