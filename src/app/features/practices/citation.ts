import type { Collection } from '../../../compare/collection.ts'
import type { Practice } from '../../../contract/practice.ts'

/** Words of a citation in the reader's language. */
export interface CitationWords {
  /** 第12—80字 */
  position(start: number, end: number): string
  unknownPlace: string
}

/**
 * A passage to paste into a document: the words in quotation marks, then the place, the article, its
 * publisher and date as far as they are known, the file and the position in it.
 */
export function citationOf(
  c: Collection,
  practice: Practice,
  text: string | undefined,
  words: CitationWords,
): string {
  const article = c.article(practice.articleId)
  const source = article && c.source(article.sourceId)
  const passage = text?.slice(practice.span.start, practice.span.end).replace(/\s*\n\s*/gu, '')
  const origin = [
    c.region(practice.regionId)?.fullName ?? words.unknownPlace,
    article && `《${article.title}》`,
    article?.publisher ?? source?.publisher,
    article?.published ?? source?.published,
    source?.url ?? source?.file,
    words.position(practice.span.start, practice.span.end),
  ]
  const quoted = passage === undefined ? practice.title : `“${passage}”`
  return `${quoted}（${origin.filter((part) => part !== undefined && part !== '').join('，')}）`
}
