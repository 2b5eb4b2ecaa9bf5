import type { Article } from '../../../contract/article.ts'
import { blocksOf } from '../../../text/spans/blocks.ts'
import { wordsOf } from '../../../text/spans/words-of.ts'

/** An article's words: its paragraphs re-joined, one a line, so that a line break of the page cuts no phrase. */
export const articleText = (article: Article, raw: string): string =>
  blocksOf(article, raw)
    .map(({ spans }) => wordsOf(raw, spans))
    .join('\n')
