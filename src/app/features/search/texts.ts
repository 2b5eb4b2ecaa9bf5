import type { Collection } from '../../../compare/collection.ts'
import type { Article } from '../../../contract/article.ts'
import { folded, needsFolding } from '../../../text/folding.ts'
import { beginsAt, endsAt } from '../../../text/whole-numbers.ts'
import { articleText } from '../../data/texts/article-text.ts'

/** The words of a query, folded: what blanks and pauses part (大连、丹东). */
export const wordsOfQuery = (query: string): string[] => [
  ...new Set(
    folded(query.trim())
      .split(/[\s、，,]+/u)
      .filter(Boolean),
  ),
]

/** All articles' words as one string, as written and folded, with the way back from a place in them to the article. */
export interface JoinedTexts {
  joined: string
  /** As `joined`, with every offset where it was; folded when words first ask for it, since a large collection takes its time. */
  folded(): string
  starts: number[]
  articles: Article[]
}

/** A place where the words stand. */
export interface TextHit {
  article: Article
  before: string
  words: string
  after: string
}

const ahead = 10
const behind = 30
/** So many articles are listed; the others are counted. */
const limit = 200

/** Joins the articles of all texts; a character that no report holds stands between them. */
export function joinTexts(c: Collection, textOf: (sourceId: string) => string | undefined): JoinedTexts {
  const parts: string[] = []
  const starts: number[] = []
  const articles: Article[] = []
  let at = 0
  for (const article of c.articles) {
    const raw = textOf(article.sourceId)
    if (raw === undefined) continue
    const text = articleText(article, raw)
    starts.push(at)
    articles.push(article)
    parts.push(text)
    at += text.length + 1
  }
  const joined = parts.join('\0')
  let known: string | undefined
  const fold = () => {
    known ??= folded(joined)
    return known
  }
  return { joined, folded: fold, starts, articles }
}

/** For each article that holds a word, by its index, where it first stands in the joined texts. */
function firstPlaces(texts: JoinedTexts, word: string): Map<number, number> {
  const { starts } = texts
  const all = needsFolding(word) ? texts.folded() : texts.joined
  const places = new Map<number, number>()
  let index = 0
  for (let at = all.indexOf(word); at >= 0; ) {
    while ((starts[index + 1] ?? all.length) <= at) index++
    places.set(index, at)
    const next = starts[index + 1]
    at = next === undefined ? -1 : all.indexOf(word, next)
  }
  return places
}

const flat = (text: string) => text.replace(/[\n\0]+/g, ' ')

/**
 * The articles that hold all words of a query, each once with its first place of the first word; `more` counts the articles left out.
 * Words that stand together in an article come before those that only stand in it.
 */
export function findText(texts: JoinedTexts, query: string): { hits: TextHit[]; more: number } {
  const phrase = folded(query.trim())
  if (phrase === '') return { hits: [], more: 0 }
  const together = firstPlaces(texts, phrase)
  const words = wordsOfQuery(query)
  const [lead = ''] = words
  const [first = new Map<number, number>(), ...others] =
    words.length > 1 ? words.map((word) => firstPlaces(texts, word)) : []
  const apart = [...first].filter(
    ([index]) => !together.has(index) && others.every((places) => places.has(index)),
  )
  const found = [
    ...[...together].map(([index, at]) => ({ index, at, length: phrase.length })),
    ...apart.map(([index, at]) => ({ index, at, length: lead.length })),
  ]
  const hits = found.slice(0, limit).flatMap(({ index, at, length }): TextHit[] => {
    const article = texts.articles[index]
    if (!article) return []
    const from = Math.max(texts.starts[index] ?? 0, at - ahead)
    const start = beginsAt(texts.joined, from, at)
    const end = endsAt(texts.joined, at + length + behind, at + length)
    const [after = ''] = texts.joined.slice(at + length, end).split('\0')
    const words = flat(texts.joined.slice(at, at + length))
    return [{ article, before: flat(texts.joined.slice(start, at)), words, after: flat(after) }]
  })
  return { hits, more: found.length - hits.length }
}
