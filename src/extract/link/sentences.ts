import type { Span } from '../../contract/span.ts'
import { parted } from '../parted.ts'

const ends = new Set('。!?;…')
const closing = new Set('”’)」》…')

/**
 * The longest sentence of a report has some 470 characters. What goes on much longer (a list, the cells of a table, a text
 * without full stops) is read in stretches of at most so many, so that no text takes longer than its length.
 */
const sentenceLimit = 600
/**
 * The sentences of a block: cut behind 。!?; and the quotation mark or bracket that closes there; and, where none stands
 * for 600 characters, behind a pause. Offsets are those of the text; white space around a sentence is left out.
 */
export function sentences(text: string): Span[] {
  const out: Span[] = []
  let start = 0
  const push = (end: number) => {
    for (const stretch of parted(text, { start, end }, sentenceLimit)) {
      let { start: a, end: b } = stretch
      while (a < b && /\s/u.test(text[a] ?? '')) a++
      while (b > a && /\s/u.test(text[b - 1] ?? '')) b--
      if (b > a) out.push({ start: a, end: b })
    }
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
