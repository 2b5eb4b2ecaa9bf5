import { useEffect, useState } from 'react'
import type { Collection } from '../../../compare/collection.ts'
import { cardOf } from '../../../compare/comparable.ts'
import { type SharedPhrase, sharedPhrases } from '../../../compare/shared-words.ts'
import { useCollection } from '../../data/collection-context.tsx'
import { loadText } from '../../data/loader.ts'
import { shortName } from '../../i18n/use-text.ts'

export type SharedWordsState =
  | { status: 'loading' }
  | { status: 'failed' }
  | { status: 'ready'; phrases: readonly SharedPhrase[] }

const limit = 10

/** Paragraphs re-joined, one a line, so that a line break of the page does not cut a phrase. */
function textsOf(c: Collection, raws: ReadonlyMap<string, string>) {
  return c.articles.flatMap((article) => {
    const [first] = article.regionIds
    const regionId = first === undefined ? undefined : cardOf(c, first)
    const raw = raws.get(article.sourceId)
    if (regionId === undefined || raw === undefined) return []
    const blocks = article.blocks ?? article.spans.map((span) => ({ spans: [span] }))
    const text = blocks.map((block) => block.spans.map((span) => raw.slice(span.start, span.end)).join(''))
    return [{ regionId, text: text.join('\n') }]
  })
}

async function compareTexts(c: Collection): Promise<readonly SharedPhrase[]> {
  const raws = await Promise.all(c.sources.map(async ({ id }) => [id, await loadText(id)] as const))
  const names = [...new Set(c.regions.flatMap((region) => [region.name, shortName(region.name)]))]
  return sharedPhrases(textsOf(c, new Map(raws)), { names, limit })
}

const known = new WeakMap<Collection, readonly SharedPhrase[]>()

/** The words that several places use, compared once the page has been drawn. */
export function useSharedWords(): SharedWordsState {
  const collection = useCollection()
  const [state, setState] = useState<SharedWordsState>(() => {
    const phrases = known.get(collection)
    return phrases ? { status: 'ready', phrases } : { status: 'loading' }
  })
  useEffect(() => {
    if (known.has(collection)) return
    let current = true
    const timer = setTimeout(() => {
      compareTexts(collection).then(
        (phrases) => {
          known.set(collection, phrases)
          if (current) setState({ status: 'ready', phrases })
        },
        () => current && setState({ status: 'failed' }),
      )
    }, 200)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [collection])
  return state
}
