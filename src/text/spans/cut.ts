import type { Span } from '../../contract/span.ts'

/** What of some pieces lies in a stretch, in order; empty where none does. */
export const clipped = (pieces: readonly Span[], { start, end }: Span): Span[] =>
  pieces
    .map((piece) => ({ start: Math.max(piece.start, start), end: Math.min(piece.end, end) }))
    .filter((piece) => piece.start < piece.end)

/** The first `count` characters of a passage in pieces. */
export function firstOf(pieces: readonly Span[], count: number): Span[] {
  const kept: Span[] = []
  let room = count
  for (const { start, end } of pieces) {
    if (room <= 0) break
    kept.push({ start, end: Math.min(end, start + room) })
    room -= end - start
  }
  return kept
}

/** The last `count` characters of a passage in pieces. */
export function lastOf(pieces: readonly Span[], count: number): Span[] {
  const kept: Span[] = []
  let room = count
  for (const { start, end } of pieces.toReversed()) {
    if (room <= 0) break
    kept.unshift({ start: Math.max(start, end - room), end })
    room -= end - start
  }
  return kept
}
