import { useEffect, useMemo, useState } from 'react'
import type { Akin, Kinship } from '../../../../compare/alike/akin.ts'
import type { PracticeWords } from '../../../../compare/alike/similar.ts'
import { shownAt } from '../../../../compare/comparable.ts'
import { listKinds, type Practice } from '../../../../contract/practice.ts'
import { inBackground } from '../../../background/client.ts'
import { useCollection } from '../../../data/collection-context.tsx'
import { passageOf } from '../passage/passage-of.ts'
import type { Reading } from '../passage/use-reading.ts'

/** A practice elsewhere that uses the same words as one of a column. */
export interface Similar {
  /** The practice of a column. */
  of: Practice
  practice: Practice
  score: number
  shared: readonly string[]
  akin: readonly Akin[]
}

const each = 8
const eachFocused = 20

let names = 0

function kinshipOf({ name, kind, ...lists }: Practice): Kinship {
  const kinship: Kinship = { ...(name ? { name: name.text } : {}), ...(kind ? { kind } : {}) }
  for (const list of listKinds) if (lists[list]) kinship[list] = lists[list].length
  return kinship
}

/** Practices that resemble the given ones, best first, each once; undefined until they have been compared. */
export function useSimilar(
  { texts, settled }: Pick<Reading, 'texts' | 'settled'>,
  leads: readonly Practice[],
  focused: boolean,
): readonly Similar[] | undefined {
  const c = useCollection()
  const [found, setFound] = useState<{ of: unknown; list: readonly Similar[] } | undefined>()
  const corpus = useMemo(() => {
    if (!settled) return undefined
    const rows = c.practices.flatMap((practice): PracticeWords[] => {
      const passage = passageOf(c, practice, texts)
      if (passage === undefined) return []
      const { id, title, themes, regionId } = practice
      return [{ id, title, themes, passage, card: shownAt(c, regionId), ...kinshipOf(practice) }]
    })
    names += 1
    return { name: String(names), rows }
  }, [c, settled, texts])
  useEffect(() => {
    if (!corpus) return
    inBackground()
      .then((work) => work.learn(corpus.name, corpus.rows))
      .catch(() => undefined)
  }, [corpus])
  const asked = useMemo(() => ({ corpus, leads, focused }), [corpus, leads, focused])
  useEffect(() => {
    if (!corpus) return
    let current = true
    const ids = leads.map(({ id }) => id)
    inBackground()
      .then((work) => work.similar(corpus.name, ids, focused ? eachFocused : each))
      .then(
        (lists) => {
          if (!current) return
          const best = new Map<string, Similar>()
          for (const [at, of] of leads.entries()) {
            for (const { id, score, shared, akin } of lists[at] ?? []) {
              const practice = c.practice(id)
              if (practice && score > (best.get(id)?.score ?? 0))
                best.set(id, { of, practice, score, shared, akin })
            }
          }
          setFound({ of: asked, list: [...best.values()].sort((a, b) => b.score - a.score) })
        },
        () => current && setFound({ of: asked, list: [] }),
      )
    return () => {
      current = false
    }
  }, [c, corpus, leads, focused, asked])
  // What was found for other places or another practice is not shown under these.
  return found?.of === asked ? found.list : undefined
}
