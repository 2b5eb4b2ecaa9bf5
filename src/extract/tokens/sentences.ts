import type { Span } from '../../contract/span.ts'
import { parted } from '../../text/parted.ts'

const ends = new Set('。!?;…')
const closing = new Set('”’)」》…')

/**
 * The longest sentence of a report has some 470 characters. What goes on much longer (a list, the cells of a table, a text
 * without full stops) is read in stretches of at most so many, so that no text takes longer than its length.
 */
const sentenceLimit = 600
/** A sentence, or a stretch of one that is too long; what its first words say holds from `opens` on for all of it. */
export interface Sentence extends Span {
  /** Where the sentence begins that it is a stretch of; its own start for a whole one. */
  opens: number
}

/** The stretches of long sentences put together again: each sentence whole, for what holds from its first words on. */
export function wholeSentences(list: readonly Sentence[]): Sentence[] {
  const out: Sentence[] = []
  for (const sentence of list) {
    const last = out.at(-1)
    if (last && sentence.opens < sentence.start && sentence.opens <= last.start) last.end = sentence.end
    else out.push({ ...sentence })
  }
  return out
}

/**
 * The sentences of a block: cut behind 。!?; and the quotation mark or bracket that closes there; and, where none stands
 * for 600 characters, behind a pause. Offsets are those of the text; white space around a sentence is left out.
 */
export function sentences(text: string): Sentence[] {
  const out: Sentence[] = []
  let start = 0
  const push = (end: number) => {
    const opens = start
    for (const stretch of parted(text, { start, end }, sentenceLimit)) {
      let { start: a, end: b } = stretch
      while (a < b && /\s/u.test(text[a] ?? '')) a++
      while (b > a && /\s/u.test(text[b - 1] ?? '')) b--
      if (b > a) out.push({ start: a, end: b, opens: Math.min(a, opens) })
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
export function sentenceAt<T extends Span>(list: readonly T[], offset: number): T | undefined {
  let found: T | undefined
  for (const sentence of list) {
    if (sentence.start > offset) break
    found = sentence
  }
  return found
}
