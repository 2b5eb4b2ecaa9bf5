import { useEffect, useMemo, useState } from 'react'
import type { SharedPhrase } from '../../../../compare/alike/shared-words.ts'
import type { Collection } from '../../../../compare/collection.ts'
import { cardOf } from '../../../../compare/comparable.ts'
import type { Article } from '../../../../contract/article.ts'
import { inBackground } from '../../../background/client.ts'
import { useCollection } from '../../../data/collection-context.tsx'
import { articleText } from '../../../data/texts/article-text.ts'
import { type Texts, useTexts } from '../../../data/texts/use-texts.ts'
import { shortName } from '../../../i18n/use-text.ts'
import { useView } from '../../../state/store.ts'

/** `many`: too many reports to compare all; `chosen`: how many places are compared, where not all are. */
export type SharedWordsState =
  | { status: 'loading' }
  | { status: 'failed' }
  | { status: 'many' }
  | { status: 'ready'; phrases: readonly SharedPhrase[]; chosen?: number }

const limit = 10

/** So many reports are compared without being asked; of more, only those of the chosen places. */
export const mostReports = 80

interface Scope {
  articles: readonly Article[]
  chosen?: number
}

/** The articles to compare: all of them, or those of the chosen places, or none where that is too much. */
function scopeOf(c: Collection, chosen: readonly string[] | undefined): Scope | undefined {
  if (c.sources.length <= mostReports) return { articles: c.articles }
  if (chosen === undefined || chosen.length < 2) return undefined
  const of = ({ regionIds: [first] }: Article) =>
    first !== undefined && chosen.includes(cardOf(c, first) ?? '')
  return { articles: c.articles.filter(of), chosen: chosen.length }
}

function textsOf(c: Collection, articles: readonly Article[], textOf: Texts['of']) {
  return articles.flatMap((article) => {
    const [first] = article.regionIds
    const regionId = first === undefined ? undefined : cardOf(c, first)
    const raw = textOf(article.sourceId)
    return regionId === undefined || raw === undefined ? [] : [{ regionId, text: articleText(article, raw) }]
  })
}

const compared = new WeakMap<Scope['articles'], readonly SharedPhrase[]>()

/** The words that several places use to the letter; compared beside the page. */
export function useSharedWords(): SharedWordsState {
  const c = useCollection()
  const chosen = useView((state) => state.regions)
  const scope = useMemo(() => scopeOf(c, chosen), [c, chosen])
  const ids = useMemo(() => scope?.articles.map(({ sourceId }) => sourceId) ?? [], [scope])
  const { of, settled, failed } = useTexts(ids)
  const [result, setResult] = useState<readonly SharedPhrase[] | 'failed' | undefined>()
  const phrases = scope && compared.get(scope.articles)
  useEffect(() => {
    if (!scope || !settled || failed.length > 0 || compared.has(scope.articles)) return
    let current = true
    const names = [...new Set(c.regions.flatMap((region) => [region.name, shortName(region.name)]))]
    inBackground()
      .then((work) => work.sharedPhrases(textsOf(c, scope.articles, of), { names, limit }))
      .then(
        (found) => {
          compared.set(scope.articles, found)
          if (current) setResult(found)
        },
        () => current && setResult('failed'),
      )
    return () => {
      current = false
    }
  }, [c, scope, settled, failed, of])
  if (!scope) return { status: 'many' }
  if (failed.length > 0 || (result === 'failed' && !phrases)) return { status: 'failed' }
  if (!phrases) return { status: 'loading' }
  return { status: 'ready', phrases, ...(scope.chosen === undefined ? {} : { chosen: scope.chosen }) }
}
