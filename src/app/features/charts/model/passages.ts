import type { Collection } from '../../../../compare/collection.ts'
import type { MentionSource } from '../../../../compare/told/mention.ts'
import type { Span } from '../../../../contract/span.ts'
import { sourceIdOf } from '../../../data/texts/source-ids.ts'

/**
 * The passages in which a place speaks: what its practices tell, the sentences of its figures, and the whole
 * of an article that is about no other place than those that lie in it: a province's report names its cities. Of an article
 * about several places nothing more is its own.
 */
export function passagesOf(
  c: Collection,
  regionId: string,
  textOf: (sourceId: string) => string | undefined,
): MentionSource[] {
  const seen = new Set<string>()
  const passages: MentionSource[] = []
  const add = (articleId: string, span: Span) => {
    const sourceId = sourceIdOf(c, { articleId })
    const text = sourceId === undefined ? undefined : textOf(sourceId)
    if (text === undefined) return
    const key = `${articleId} ${span.start} ${span.end}`
    if (seen.has(key)) return
    seen.add(key)
    passages.push({ articleId, span, text: text.slice(span.start, span.end) })
  }
  const liesIn = (id: string) => c.ancestorsOf(id).some((region) => region.id === regionId)
  for (const practice of c.practicesOf(regionId)) add(practice.articleId, practice.span)
  for (const figure of c.figuresOf(regionId)) for (const span of figure.context) add(figure.articleId, span)
  for (const article of c.articlesOfRegion(regionId)) {
    const isOwn = article.regionIds.every((id) => id === regionId || liesIn(id))
    if (isOwn) for (const span of article.spans) add(article.id, span)
  }
  return passages
}

/** The sources in which the places speak. */
export function sourcesOf(c: Collection, regionIds: readonly string[]): string[] {
  const ids = new Set<string>()
  const add = (articleId: string) => {
    const id = sourceIdOf(c, { articleId })
    if (id !== undefined) ids.add(id)
  }
  for (const regionId of regionIds) {
    for (const figure of c.figuresOf(regionId)) add(figure.articleId)
    for (const practice of c.practicesOf(regionId)) add(practice.articleId)
    for (const article of c.articlesOfRegion(regionId)) add(article.id)
  }
  return [...ids].sort()
}

/** The words around a mention, at most `length` characters, without the marks and breaks at their ends. */
export function mentionWords(raw: string, span: Span, length = 16): string {
  const words = raw.slice(span.start, span.end).replace(/\s+/g, '')
  return words.length > length ? `${words.slice(0, length)}…` : words
}
