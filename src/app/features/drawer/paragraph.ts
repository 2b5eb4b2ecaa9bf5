import type { Article } from '../../../contract/article.ts'
import type { Span } from '../../../contract/span.ts'
import { isWithin } from '../../../text/spans.ts'

/** Whether a span stands in a row of a table. */
export const isRow = (article: Article, span: Span): boolean =>
  article.blocks.some(({ kind, spans }) => kind === 'row' && spans.some((piece) => isWithin(span, piece)))

/**
 * The pieces of the paragraph that holds a span: the article's block where it has blocks, else the lines of
 * raw text around the given sentence, inside the article.
 */
export function paragraphAt(text: string, article: Article, span: Span, sentence: readonly Span[]): Span[] {
  const block = article.blocks.find((row) => row.spans.some((piece) => isWithin(span, piece)))
  if (block) return [...block.spans]
  const bounds = article.spans.find((piece) => isWithin(span, piece)) ?? { start: 0, end: text.length }
  const pieces = sentence.length > 0 ? [...sentence] : [span]
  const [first, last] = [pieces[0] ?? span, pieces.at(-1) ?? span]
  const lineStart = text.lastIndexOf('\n', first.start - 1) + 1
  const lineEnd = text.indexOf('\n', last.end)
  const start = Math.min(first.start, Math.max(bounds.start, lineStart))
  const end = Math.max(last.end, Math.min(bounds.end, lineEnd === -1 ? text.length : lineEnd))
  if (pieces.length === 1) return [{ start, end }]
  return [{ start, end: first.end }, ...pieces.slice(1, -1), { start: last.start, end }]
}
