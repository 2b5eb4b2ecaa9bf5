import type { Article } from '../../contract/article.ts'
import { wordsOf } from '../../text/words-of.ts'

/**
 * An article's words: its paragraphs re-joined, one a line, so that a line break of the page cuts no phrase; its stretches
 * as they stand where no paragraphs are known.
 */
export function articleText({ blocks, spans }: Article, raw: string): string {
  const pieces = blocks.length > 0 ? blocks.map((block) => block.spans) : spans.map((span) => [span])
  return pieces.map((spans) => wordsOf(raw, spans)).join('\n')
}
