import type { Period } from '../../contract/period.ts'
import { events } from '../../lexicon/events.ts'

export interface DatedText {
  text: string
  /** Full text of the same source: a page is of one day, so an event elsewhere on it dates this article too. */
  page: string
  published?: string
}

/**
 * The year that an article's undated figures belong to. Stated where the source is dated; inferred from the
 * events that the article, else the page, speaks of, or from the last year that it names as past.
 */
export function articlePeriod({ text, page, published }: DatedText): Period | undefined {
  if (published) {
    const year = published.slice(0, 4)
    return { start: year, end: year, basis: 'stated', text: published }
  }
  return inferred(text) ?? inferred(page)
}

function inferred(text: string): Period | undefined {
  const scores = new Map<number, { score: number; words: string }>()
  const add = (year: number, score: number, words: string) => {
    const known = scores.get(year)
    if (!known) scores.set(year, { score, words })
    else known.score += score
  }
  for (const event of events) if (text.includes(event.words)) add(event.year, event.weight, event.words)
  let last: { year: number; words: string } | undefined
  for (const match of text.matchAll(/((?:19|20)\d{2})年(?!代)/gu)) {
    const year = Number(match[1])
    // 2025年 at the end of a plan's range is no witness of when the text was written.
    if (/[-—~至到]$/u.test(text.slice(0, match.index)) || /(到|力争|至)$/u.test(text.slice(0, match.index)))
      continue
    if (!last || year > last.year) last = { year, words: text.slice(match.index, match.index + 12) }
  }
  if (last) add(last.year, 3, last.words)
  let best: { year: number; score: number; words: string } | undefined
  for (const [year, { score, words }] of [...scores].sort(([a], [b]) => b - a))
    if (!best || score > best.score) best = { year, score, words }
  return best
    ? { start: String(best.year), end: String(best.year), basis: 'inferred', text: best.words }
    : undefined
}
