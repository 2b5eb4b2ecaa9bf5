import type { Article } from '../../../contract/article.ts'
import type { Span } from '../../../contract/span.ts'
import { isInRow, paragraphAround } from '../../../text/spans/blocks.ts'

const ends = /[。！？!?；;]/u

/**
 * The sentence of a report in which a stretch stands, by its punctuation; a row or a heading whole. Where a column cut it, as much of it as stands
 * together in the raw text.
 */
export function sentenceAround(article: Article, span: Span, text: string): Span {
  const pieces = paragraphAround(article, [span], text)
  const at = pieces.findIndex(({ start, end }) => start <= span.start && span.start < end)
  let [first, last] = [at, at]
  const isNext = (a: Span | undefined, b: Span | undefined) =>
    a !== undefined && b !== undefined && a.end <= b.start && text.slice(a.end, b.start).trim() === ''
  while (isNext(pieces[first - 1], pieces[first])) first--
  while (isNext(pieces[last], pieces[last + 1])) last++
  const [from, to] = [pieces[first]?.start ?? span.start, Math.max(pieces[last]?.end ?? 0, span.end)]
  if (isInRow(article, span)) return { start: from, end: to }
  let start = span.start
  while (start > from && !ends.test(text.charAt(start - 1))) start--
  let end = span.end
  while (end < to && !ends.test(text.charAt(end - 1))) end++
  while (end < to && /[”’）)]/u.test(text.charAt(end))) end++
  while (start < span.start && text.charAt(start).trim() === '') start++
  return { start, end }
}
