import type { Span } from '../../contract/span.ts'

/** The pieces of a stretch of text between separators, empty ones too, in order. The separator captures nothing. */
export function piecesOf(text: string, { start, end }: Span, separator: RegExp): Span[] {
  let at = start
  return text
    .slice(start, end)
    .split(separator)
    .map((piece) => {
      const from = text.indexOf(piece, at)
      at = from + piece.length
      return { start: from, end: at }
    })
}
