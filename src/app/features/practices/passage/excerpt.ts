import type { Article } from '../../../../contract/article.ts'
import type { Span } from '../../../../contract/span.ts'
import { folded } from '../../../../text/folding.ts'
import { paragraphAround } from '../../../../text/spans/blocks.ts'
import { clipped, firstOf, lastOf } from '../../../../text/spans/cut.ts'
import { sizeOf } from '../../../../text/spans/size-of.ts'
import { overlaps } from '../../../../text/spans/spans.ts'
import { wordsOf } from '../../../../text/spans/words-of.ts'

const stops = /[。!?;\uff01\uff1f\uff1b]”?/gu

/**
 * The beginning of a passage, up to the end of the sentence that passes `limit` characters; a passage that
 * is only a little longer is left whole.
 */
export function beginning(paragraphs: readonly Span[][], text: string, limit: number): Span[][] {
  const kept: Span[][] = []
  let room = limit
  for (const pieces of paragraphs) {
    if (room <= 0) break
    const whole = sizeOf(pieces)
    if (whole <= room * 1.4) {
      kept.push(pieces)
      room -= whole
      continue
    }
    const joined = wordsOf(text, pieces)
    const ends = [...joined.matchAll(stops)].map((match) => match.index + match[0].length)
    const end = ends.find((at) => at >= room * 0.6) ?? whole
    kept.push(firstOf(pieces, end))
    room = 0
  }
  return kept
}

const letters = (words: string): string => words.replaceAll(/[^\p{L}\p{N}]/gu, '')
/** What only counts a title: 一是, (二), 3. */
const counting = /^\s*(?:[一二三四五六七八九十]是|[(（]?[一二三四五六七八九十\d]{1,2}[)）、.．])/u
/** The sentence that says a title is at most so long. */
const titleReach = 48

/** A passage without the sentence that only says its title (抓服务队伍。), which stands above it; whole where nothing else is told. */
export function withoutTitle(paragraphs: readonly Span[][], text: string, title: string): Span[][] {
  const [first = [], ...rest] = paragraphs
  const joined = wordsOf(text, first)
  const end = joined.slice(0, titleReach).search(/[。：:]/u)
  const says = letters(joined.slice(0, end).replace(counting, '')) === letters(title)
  const kept = [lastOf(first, joined.length - end - 1), ...rest].filter((row) => row.length > 0)
  return end > 0 && says && kept.length > 0 ? kept : [...paragraphs]
}

/** Every place in the pieces where one of the phrases stands, told alike by `folded`; longer phrases first, none inside another. */
export function occurrences(pieces: readonly Span[], text: string, phrases: readonly string[]): Span[] {
  const found: Span[] = []
  const ordered = phrases
    .map(folded)
    .filter((phrase) => phrase !== '')
    .sort((a, b) => b.length - a.length)
  for (const piece of pieces) {
    const words = folded(text.slice(piece.start, piece.end))
    for (const phrase of ordered) {
      for (let at = words.indexOf(phrase); at >= 0; at = words.indexOf(phrase, at + phrase.length)) {
        const span = { start: piece.start + at, end: piece.start + at + phrase.length }
        if (!found.some((row) => overlaps(row, span))) found.push(span)
      }
    }
  }
  return found
}

/**
 * The words from the clause that begins a list to the clause that ends it, to show where a list comes from;
 * undefined when they would run longer than a note may.
 */
export function sentenceAround(spans: readonly Span[], text: string, limit = 80): Span | undefined {
  if (spans.length === 0) return undefined
  let start = Math.min(...spans.map((span) => span.start))
  let end = Math.max(...spans.map((span) => span.end))
  while (start > 0 && !/[。!?;,\uff01\uff1f\uff1b\uff0c\n]/u.test(text.charAt(start - 1))) start--
  while (end < text.length && !/[。!?;,\uff01\uff1f\uff1b\uff0c\n]/u.test(text.charAt(end))) end++
  return end - start > limit || text.slice(start, end).includes('\n') ? undefined : { start, end }
}

/**
 * What stands before a place of its paragraph, in the pieces of its lines: the sentence before, or the first half of
 * its own. What a procedure is for is mostly said there. Empty at the beginning of a paragraph.
 */
export function wordsBefore(article: Article, start: number, text: string): Span[] {
  const pieces = clipped(paragraphAround(article, [{ start, end: start + 1 }], text), {
    start: 0,
    end: start,
  })
  const joined = wordsOf(text, pieces)
  const ends = [...joined.matchAll(stops)].map((match) => match.index + match[0].length)
  const from = ends.findLast((end) => joined.slice(end).trim() !== '') ?? 0
  return lastOf(pieces, joined.length - from)
}

/** About `length` characters of a passage from just before the first of the words, within one line. */
export function around(span: Span, text: string, words: readonly string[], length: number): Span {
  const inside = text.slice(span.start, span.end)
  const hits = words.map((word) => inside.indexOf(word)).filter((at) => at >= 0)
  const first = hits.length > 0 ? Math.min(...hits) : 0
  const line = inside.lastIndexOf('\n', first) + 1
  const start = span.start + Math.max(line, first - 12)
  const stop = inside.indexOf('\n', first)
  const end = Math.min(start + length, stop < 0 ? span.end : span.start + stop)
  return { start, end }
}
