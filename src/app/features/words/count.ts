import type { Collection } from '../../../compare/collection.ts'
import type { Article } from '../../../contract/article.ts'
import { folded, needsFolding } from '../../../text/folding.ts'
import { grouped } from '../../../text/grouped.ts'
import { beginsAt, endsAt } from '../../../text/whole-numbers.ts'
import { articleText } from '../../data/texts/article-text.ts'

/** What is counted: its name as the reader wrote it, and the words of which each counts (网格|网格化). */
export interface Concept {
  name: string
  words: readonly string[]
}

/** So many concepts are counted at once. */
export const mostConcepts = 20
const longestWord = 30

/** The concepts of a list, one a line; words that mean the same are parted by a stroke. Empty lines and what stands there twice are left out. */
export function conceptsOf(lines: readonly string[]): Concept[] {
  const names = [...new Set(lines.map((line) => line.trim()).filter(Boolean))].slice(0, mostConcepts)
  return names.flatMap((name) => {
    const words = [...new Set(name.split(/[|｜]/u).map((word) => word.trim().slice(0, longestWord)))]
    const told = words.filter(Boolean)
    return told.length > 0 ? [{ name, words: told }] : []
  })
}

/** Where the words of a concept stand in a text, none twice: of those that begin at one place the longest counts. Offsets are UTF-16 units of the text. */
export function placesOf(text: string, { words }: Concept): { start: number; end: number }[] {
  const plain = words.some(needsFolding) ? folded(text) : text
  const found = words.flatMap((word) => {
    const wanted = needsFolding(word) ? folded(word) : word
    const own: { start: number; end: number }[] = []
    for (let at = plain.indexOf(wanted); at >= 0; at = plain.indexOf(wanted, at + wanted.length))
      own.push({ start: at, end: at + wanted.length })
    return own
  })
  let last = 0
  return found
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < last) return false
      last = end
      return true
    })
}

/** A text with whose it is and of when, as far as it says. */
export interface Counted {
  article: Article
  text: string
  counts: readonly number[]
}

/** What the texts of a place of one year say how often. */
export interface CountRow {
  regionId: string | undefined
  year: string | undefined
  texts: readonly Counted[]
  /** Han characters, letters and digits of the texts: what a share is of. */
  size: number
  counts: readonly number[]
}

const sized = /[\p{L}\p{N}]/gu

/** The year of which an article tells: of its period the last, else that in which it was published. */
const yearOf = ({ period, published }: Article): string | undefined =>
  (period?.end ?? period?.start ?? published)?.slice(0, 4)

/**
 * How often each concept stands in the texts of each place and year. A text counts for the place that it is about, its first; captions count with
 * their pages. Rows are sorted by place (adcode) and year; texts without a place come last.
 * @param textOf the raw text of a source; one that has not come is not counted
 */
export function countWords(
  c: Collection,
  concepts: readonly Concept[],
  textOf: (sourceId: string) => string | undefined,
): CountRow[] {
  const counted = c.articles.flatMap((article): Counted[] => {
    const raw = textOf(article.sourceId)
    if (raw === undefined) return []
    const text = articleText(article, raw)
    return [{ article, text, counts: concepts.map((concept) => placesOf(text, concept).length) }]
  })
  const rowOf = ({ article }: Counted) => `${article.regionIds[0] ?? '~'}\n${yearOf(article) ?? '~'}`
  return [...grouped(counted, rowOf)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, texts]) => ({
      regionId: texts[0]?.article.regionIds[0],
      year: texts[0] && yearOf(texts[0].article),
      texts,
      size: texts.reduce((sum, { text }) => sum + (text.match(sized)?.length ?? 0), 0),
      counts: concepts.map((_, at) => texts.reduce((sum, { counts }) => sum + (counts[at] ?? 0), 0)),
    }))
}

/** How often for every ten thousand characters, to two places. */
export const perTenThousand = (count: number, size: number): number =>
  size === 0 ? 0 : Math.round((count * 1_000_000) / size) / 100

/** A place where a concept stands, with the words around it. */
export interface Passage {
  article: Article
  before: string
  words: string
  after: string
}

const around = 40
const flat = (words: string) => words.replace(/\s+/gu, ' ')

/** The passages of a row in which a concept stands, in reading order. */
export const passagesOf = ({ texts }: CountRow, concept: Concept): Passage[] =>
  texts.flatMap(({ article, text }) =>
    placesOf(text, concept).map(({ start, end }) => ({
      article,
      before: flat(text.slice(beginsAt(text, Math.max(0, start - around), start), start)),
      words: text.slice(start, end),
      after: flat(text.slice(end, endsAt(text, Math.min(text.length, end + around), end))),
    })),
  )
