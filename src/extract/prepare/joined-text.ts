import type { Span } from '../../contract/span.ts'
import { wordsOf } from '../../text/spans/words-of.ts'
import { withoutRemoved } from './removed.ts'

/**
 * A text that is put together from pieces of the raw one, with the way back. `text` is normalised; its
 * offsets are turned into raw spans by `spans` (one a piece) or `span` (when they lie in one stretch).
 */
export interface JoinedText {
  readonly text: string
  readonly pieces: readonly Span[]
  /** The raw pieces of [start, end), in reading order. */
  spans(start: number, end: number): Span[]
  /** The one raw span of [start, end); undefined where the pieces do not follow each other in the raw text. */
  span(start: number, end: number): Span | undefined
}

/** White space only between two pieces: a line break cut them, and one raw span may cover both. */
const gapLimit = 6

/**
 * Joins pieces of a normalised text without anything between them.
 * @param view the whole text, normalised
 * @param given pieces in reading order; they may be out of order in the raw text
 */
export function joinPieces(view: string, given: readonly Span[]): JoinedText {
  const pieces = given.flatMap((piece) => withoutRemoved(view, piece))
  const text = wordsOf(view, pieces)
  const starts: number[] = []
  let length = 0
  for (const piece of pieces) {
    starts.push(length)
    length += piece.end - piece.start
  }
  const pieceAt = (offset: number): number => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
  const spans = (start: number, end: number): Span[] => {
    const out: Span[] = []
    for (let at = pieceAt(start); at < pieces.length; at++) {
      const piece = pieces[at]
      const from = starts[at] ?? 0
      if (!piece || from >= end) break
      const a = Math.max(start, from)
      const b = Math.min(end, from + piece.end - piece.start)
      if (b > a) out.push({ start: piece.start + a - from, end: piece.start + b - from })
    }
    return out
  }
  return {
    text,
    pieces,
    spans,
    span(start, end) {
      const parts = spans(start, end)
      const first = parts[0]
      const last = parts.at(-1)
      if (!first || !last) return undefined
      for (let i = 1; i < parts.length; i++) {
        const before = parts[i - 1]
        const after = parts[i]
        if (!before || !after || after.start < before.end) return undefined
        const between = view.slice(before.end, after.start)
        if (between.trim() !== '' || between.length > gapLimit) return undefined
      }
      return { start: first.start, end: last.end }
    },
  }
}
