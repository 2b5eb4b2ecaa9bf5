import type { Article } from '../contract/article.ts'
import type { Span } from '../contract/span.ts'
import type { Review } from './record.ts'

/** A report that records are laid over: its hash, its text where that is at hand, its articles. Spans are offsets into the text. */
export interface ReviewedText {
  sha256: string
  text?: string | undefined
  /** What readers add belongs to one of them. */
  articles?: readonly Article[] | undefined
}

/** Why a record's words are not found: they stand there no more, or more than once, or the report is another version that is not at hand. */
export type Lost = 'gone' | 'several' | 'other-version'

/** A report as records name it, by the SHA-256 of its bytes. */
export const urnOf = (sha256: string): string => `urn:sha256:${sha256}`

/** The hash of the report that a record is about. */
export const hashOf = ({ target }: Review): string => target.source.slice(urnOf('').length)

/** So much is taken of the words around, until they stand in the text once; code units. */
const widths = [16, 32, 64, 128, 256, 512]

/** Where all of some words stand in a text. */
function* placesOf(text: string, words: string): Generator<number> {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) yield at
}

/**
 * The target of a record about a stretch of a text: the words, and as much around them as makes them stand there once.
 * @param around what is quoted around them instead: the sentence of a figure that is added
 */
export function targetOf(text: string, span: Span, sha256: string, around?: Span): Review['target'] {
  const { start, end } = span
  const exact = text.slice(start, end)
  let [prefix, suffix] = ['', '']
  const stretches = around
    ? [around]
    : widths.map((width) => ({ start: Math.max(0, start - width), end: end + width }))
  for (const stretch of stretches) {
    prefix = text.slice(stretch.start, start)
    suffix = text.slice(end, stretch.end)
    const found = placesOf(text, prefix + exact + suffix)
    found.next()
    if (found.next().done) break
  }
  return {
    source: urnOf(sha256),
    selector: [
      { type: 'TextQuoteSelector', exact, prefix, suffix },
      { type: 'TextPositionSelector', start, end },
    ],
  }
}

/**
 * Where the words of a record stand. In the very report that it was made for that is where it says; in another version of it they
 * must stand, with the words around them, once.
 */
export function locate({ target }: Review, { sha256, text }: ReviewedText): Span | Lost {
  const [{ exact, prefix, suffix }, { start, end }] = target.selector
  const isOwn = target.source === urnOf(sha256)
  if (isOwn && (text === undefined || text.slice(start, end) === exact)) return { start, end }
  if (text === undefined) return 'other-version'
  const found = placesOf(text, prefix + exact + suffix)
  const first = found.next()
  if (first.done) return 'gone'
  if (!found.next().done) return 'several'
  const at = first.value + prefix.length
  return { start: at, end: at + exact.length }
}
