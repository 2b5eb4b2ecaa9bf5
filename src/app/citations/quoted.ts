import type { Collection } from '../../compare/collection.ts'
import type { Span } from '../../contract/span.ts'
import { originOf } from './origin.ts'

/** Words of a citation in the reader's language. */
export interface CitationWords {
  /** 第12—80字 */
  position(start: number, end: number): string
  unknownPlace: string
}

/** What is cited: some words of an article, or where they cannot be fetched, `instead`. */
export interface Cited {
  articleId: string
  regionId?: string | undefined
  spans: readonly Span[]
  instead: string
}

/**
 * Words to paste into a document: the report's in quotation marks, then the place, the article, its publisher
 * and date as far as they are known, the file or address, the position in it, and a link back if one is given.
 */
export function quoted(
  c: Collection,
  cited: Cited,
  text: string | undefined,
  words: CitationWords,
  link?: string,
): string {
  const article = c.article(cited.articleId)
  const source = article && c.source(article.sourceId)
  const from = article && originOf(article, source)
  const passage =
    text &&
    cited.spans
      .map(({ start, end }) => text.slice(start, end))
      .join('')
      .replace(/\s*\n\s*/gu, '')
  const [first, last] = [cited.spans[0], cited.spans.at(-1)]
  const origin = [
    c.region(cited.regionId)?.fullName ?? words.unknownPlace,
    article && `《${article.title}》`,
    from?.publisher,
    from?.published,
    source?.url ?? source?.file,
    first && last && words.position(first.start, last.end),
    link,
  ]
  const said = passage ? `“${passage}”` : cited.instead
  return `${said}（${origin.filter((part) => part !== undefined && part !== '').join('，')}）`
}
