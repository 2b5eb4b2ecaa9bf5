import type { Span } from '../../../../contract/span.ts'

export const labelLimit = 26
/** A list may be longer: what is left of it without its first member would be false. */
const listLimit = 32

/** A long phrase loses what stands before 等 or before its last 的: an axis wants the head. */
export function shorten(text: string, span: Span): Span {
  if (span.end - span.start <= labelLimit) return span
  const words = text.slice(span.start, span.end)
  const etc = words.lastIndexOf('等')
  if (etc > 0 && words.length - etc > 3) return shorten(text, { start: span.start + etc + 1, end: span.end })
  const title = words.lastIndexOf('》《')
  if (title > 0) return { start: span.start + title + 1, end: span.end }
  const of = words.indexOf('的', words.length - labelLimit)
  if (of >= 0 && words.length - of > 3) return { start: span.start + of + 1, end: span.end }
  if (words.includes('、') && words.length <= listLimit) return span
  const pause = words.indexOf('、', words.length - labelLimit)
  return pause >= 0 && words.length - pause > 3
    ? { start: span.start + pause + 1, end: span.end }
    : { start: span.end - labelLimit, end: span.end }
}
