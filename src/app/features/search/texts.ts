import type { Collection } from '../../../compare/collection.ts'
import type { Article } from '../../../contract/article.ts'
import { articleText } from '../../data/texts/article-text.ts'

/** All articles' words as one string, with the way back from a place in it to the article. */
export interface JoinedTexts {
  joined: string
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
const limit = 8

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
  return { joined: parts.join('\0'), starts, articles }
}

/** The articles that hold the words, each once with its first place; `more` counts the articles left out. */
export function findText(texts: JoinedTexts, query: string): { hits: TextHit[]; more: number } {
  const words = query.trim()
  const hits: TextHit[] = []
  let more = 0
  if (words === '') return { hits, more }
  let from = 0
  for (;;) {
    const at = texts.joined.indexOf(words, from)
    if (at === -1) break
    let index = texts.starts.findLastIndex((start) => start <= at)
    if (index < 0) index = 0
    const article = texts.articles[index]
    if (article && hits.length < limit) {
      const flat = (text: string) => text.replace(/[\n\0]+/g, ' ')
      hits.push({
        article,
        before: flat(texts.joined.slice(Math.max(texts.starts[index] ?? 0, at - ahead), at)),
        words,
        after: flat(texts.joined.slice(at + words.length, at + words.length + behind).split('\0')[0] ?? ''),
      })
    } else more += 1
    from = texts.starts[index + 1] ?? texts.joined.length
    if (from >= texts.joined.length) break
  }
  return { hits, more }
}
