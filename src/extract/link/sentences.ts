import type { Span } from '../../contract/span.ts'

const ends = new Set('。!?;…')
const closing = new Set('”’)」》…')

/**
 * The sentences of a block: cut behind 。!?; and the quotation mark or bracket that closes there. Offsets are
 * those of the text; white space around a sentence is left out.
 */
export function sentences(text: string): Span[] {
  const out: Span[] = []
  let start = 0
  const push = (end: number) => {
    let a = start
    let b = end
    while (a < b && /\s/u.test(text[a] ?? '')) a++
    while (b > a && /\s/u.test(text[b - 1] ?? '')) b--
    if (b > a) out.push({ start: a, end: b })
    start = end
  }
  for (let at = 0; at < text.length; at++) {
    if (!ends.has(text.charAt(at))) continue
    let end = at + 1
    while (closing.has(text.charAt(end))) end++
    push(end)
    at = end - 1
  }
  push(text.length)
  return out
}

/** The sentence that holds the offset; the last one before it where it lies between two. */
export function sentenceAt(list: readonly Span[], offset: number): Span | undefined {
  let found: Span | undefined
  for (const sentence of list) {
    if (sentence.start > offset) break
    found = sentence
  }
  return found
}
