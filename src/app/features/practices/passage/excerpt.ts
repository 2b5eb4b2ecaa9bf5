import type { Article } from '../../../../contract/article.ts'
import type { Span } from '../../../../contract/span.ts'
import { overlaps } from '../../../../text/spans.ts'
import { wordsOf } from '../../../../text/words-of.ts'

const clip = (span: Span, to: Span): Span => ({
  start: Math.max(span.start, to.start),
  end: Math.min(span.end, to.end),
})

/** Cuts a stretch at the line ends of the raw text; empty lines fall away. */
function atLines(span: Span, text: string): Span[] {
  const lines: Span[] = []
  let start = span.start
  for (let at = span.start; at <= span.end; at++) {
    if (at < span.end && text[at] !== '\n') continue
    if (text.slice(start, at).trim() !== '') lines.push({ start, end: at })
    start = at + 1
  }
  return lines
}

/**
 * The paragraphs of a passage, each in the pieces that a line or column break cut. The article's blocks say
 * which pieces belong together; without blocks every line of the raw text is a paragraph.
 */
export function paragraphsOf(article: Article | undefined, span: Span, text: string): Span[][] {
  const inside = (spans: readonly Span[]) =>
    spans.map((piece) => clip(piece, span)).filter((piece) => piece.end > piece.start)
  if (article && article.blocks.length > 0)
    return article.blocks.map((block) => inside(block.spans)).filter((row) => row.length > 0)
  return atLines(span, text).map((line) => [line])
}

export const lengthOf = (pieces: readonly Span[]) =>
  pieces.reduce((sum, piece) => sum + piece.end - piece.start, 0)

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
    const whole = lengthOf(pieces)
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

/** The first characters of a passage in pieces. */
function firstOf(pieces: readonly Span[], count: number): Span[] {
  const kept: Span[] = []
  let room = count
  for (const piece of pieces) {
    if (room <= 0) break
    kept.push({ start: piece.start, end: Math.min(piece.end, piece.start + room) })
    room -= piece.end - piece.start
  }
  return kept
}

/** Every place in the pieces where one of the phrases stands; longer phrases first, none inside another. */
export function occurrences(pieces: readonly Span[], text: string, phrases: readonly string[]): Span[] {
  const found: Span[] = []
  const ordered = [...phrases].filter((phrase) => phrase !== '').sort((a, b) => b.length - a.length)
  for (const piece of pieces) {
    const words = text.slice(piece.start, piece.end)
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
 * its own. What a procedure is for is mostly said there. Empty at the beginning of a paragraph, and where the article
 * has no blocks.
 */
export function wordsBefore(article: Article | undefined, start: number, text: string): Span[] {
  const block = article?.blocks.find(({ spans }) =>
    spans.some((span) => span.start <= start && start < span.end),
  )
  const pieces = (block?.spans ?? [])
    .map((span) => clip(span, { start: 0, end: start }))
    .filter((span) => span.end > span.start)
  const joined = wordsOf(text, pieces)
  const ends = [...joined.matchAll(stops)].map((match) => match.index + match[0].length)
  const from = ends.findLast((end) => joined.slice(end).trim() !== '') ?? 0
  return lastOf(pieces, joined.length - from)
}

/** The last characters of a passage in pieces. */
function lastOf(pieces: readonly Span[], count: number): Span[] {
  const kept: Span[] = []
  let room = count
  for (const piece of pieces.toReversed()) {
    if (room <= 0) break
    kept.unshift({ start: Math.max(piece.start, piece.end - room), end: piece.end })
    room -= piece.end - piece.start
  }
  return kept
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
