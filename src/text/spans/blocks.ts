import type { Article, ArticleBlock } from '../../contract/article.ts'
import type { Span } from '../../contract/span.ts'
import { clipped } from './cut.ts'
import { isWithin, overlaps } from './spans.ts'

/** A short line that ends no sentence is taken for a heading. 主要做法 is one; 一是抓服务。 is none. */
const kindOfLine = (words: string): ArticleBlock['kind'] =>
  words.length <= 30 &&
  !/[。,;:!?…\uff0c\uff1b\uff1a\uff01\uff1f]/u.test(words) &&
  !/^[□■(\uff08]/u.test(words)
    ? 'heading'
    : 'paragraph'

function lineBlocks(span: Span, text: string): ArticleBlock[] {
  const blocks: ArticleBlock[] = []
  let start = span.start
  for (let at = span.start; at <= span.end; at++) {
    if (at < span.end && text[at] !== '\n') continue
    const words = text.slice(start, at).trim()
    if (words !== '') blocks.push({ kind: kindOfLine(words), spans: [{ start, end: at }] })
    start = at + 1
  }
  return blocks
}

/**
 * The paragraphs, headings and rows of an article in reading order: its blocks, or each line of its text where it has
 * none (in a dataset of version 1).
 */
export const blocksOf = (article: Article, text: string): readonly ArticleBlock[] =>
  article.blocks.length > 0 ? article.blocks : article.spans.flatMap((span) => lineBlocks(span, text))

/** The paragraphs of a stretch of an article, each in the pieces that a line or column break cut. */
export const paragraphsIn = (article: Article, span: Span, text: string): Span[][] =>
  blocksOf(article, text)
    .map(({ spans }) => clipped(spans, span))
    .filter((pieces) => pieces.length > 0)

/** The pieces of the paragraph that some pieces of a sentence stand in; of several where a break parts the sentence. */
export const paragraphAround = (article: Article, sentence: readonly Span[], text: string): Span[] =>
  blocksOf(article, text).flatMap(({ spans }) =>
    spans.some((piece) => sentence.some((part) => overlaps(part, piece))) ? spans : [],
  )

/** Whether a span stands in a row of a table. */
export const isInRow = (article: Article, span: Span): boolean =>
  article.blocks.some(({ kind, spans }) => kind === 'row' && spans.some((piece) => isWithin(span, piece)))
