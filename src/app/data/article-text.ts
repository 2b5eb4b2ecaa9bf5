import type { Article } from '../../contract/article.ts'
import { wordsOf } from '../../text/words-of.ts'

/** An article's words: its paragraphs re-joined, one a line, so that a line break of the page cuts no phrase. */
export function articleText({ blocks, spans }: Article, raw: string): string {
  return (blocks ?? spans.map((span) => ({ spans: [span] })))
    .map((block) => wordsOf(raw, block.spans))
    .join('\n')
}
