import type { Span } from '../contract/span.ts'

const stops = /[。!?;…]/u
const pauses = /[,、:\s]/u

/** Behind the last mark of [from, to), or undefined where none stands there. */
function behindLast(text: string, from: number, to: number, mark: RegExp): number | undefined {
  for (let at = to - 1; at >= from; at--) if (mark.test(text.charAt(at))) return at + 1
  return undefined
}

/**
 * [start, end) in stretches of at most so many characters: what is longer is parted behind the last full stop of a
 * stretch's second half, else behind its last pause, else at the limit, so that no text takes longer than its length.
 */
export function* parted(text: string, { start, end }: Span, limit: number): Generator<Span> {
  let at = start
  while (end - at > limit) {
    const [half, most] = [at + (limit >> 1), at + limit]
    const next = behindLast(text, half, most, stops) ?? behindLast(text, half, most, pauses) ?? most
    yield { start: at, end: next }
    at = next
  }
  if (at < end) yield { start: at, end }
}
