import type { Collection } from '../../../compare/collection.ts'

/**
 * Whether a text is the one that a source was read from: as long, and with every figure's words where they stand. Refuses
 * the page that a server sends for a missing file. A source that the collection does not know has no right text.
 */
export function isTextOf(c: Collection, sourceId: string, text: string): boolean {
  return (
    c.source(sourceId)?.length === text.length &&
    c
      .articlesOfSource(sourceId)
      .flatMap(({ id }) => c.figuresOfArticle(id))
      .every(({ span, quote }) => text.slice(span.start, span.end) === quote)
  )
}
