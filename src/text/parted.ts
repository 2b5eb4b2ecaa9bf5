import type { Span } from '../contract/span.ts'

const stops = /[。!?;…]/u
const pauses = /[,、:\s]/u

const digit = /\d/u
/** Between two digits these belong to a number: 1,640; 25.8; 10:07. */
const inNumber = /[.,:]/u

/** Whether a text may be parted at an offset: neither inside a number nor inside a character. */
function mayPart(text: string, at: number): boolean {
  const [before, left, right, after] = [at - 2, at - 1, at, at + 1].map((offset) => text.charAt(offset))
  if (right !== undefined && right >= '\udc00' && right <= '\udfff') return false
  const isDigit = (character = '') => digit.test(character)
  if (isDigit(left)) return !isDigit(right) && !(inNumber.test(right ?? '') && isDigit(after))
  return !(inNumber.test(left ?? '') && isDigit(before) && isDigit(right))
}

/** Behind the last mark of [from, to) where the text may be parted, or undefined where none stands there. */
function behindLast(text: string, from: number, to: number, mark: RegExp): number | undefined {
  for (let at = to - 1; at >= from; at--)
    if (mark.test(text.charAt(at)) && mayPart(text, at + 1)) return at + 1
  return undefined
}

/** The last offset up to `to` where the text may be parted; `to` itself where nothing but one number stands before it. */
function lastOffset(text: string, from: number, to: number): number {
  for (let at = to; at > from; at--) if (mayPart(text, at)) return at
  return to
}

/**
 * [start, end) in stretches of at most so many characters: what is longer is parted behind the last full stop of a
 * stretch's second half, else behind its last pause, else at the limit, but never inside a number, so that no text takes longer than its length.
 */
export function* parted(text: string, { start, end }: Span, limit: number): Generator<Span> {
  let at = start
  while (end - at > limit) {
    const [half, most] = [at + (limit >> 1), at + limit]
    const next =
      behindLast(text, half, most, stops) ??
      behindLast(text, half, most, pauses) ??
      lastOffset(text, half, most)
    yield { start: at, end: next }
    at = next
  }
  if (at < end) yield { start: at, end }
}
