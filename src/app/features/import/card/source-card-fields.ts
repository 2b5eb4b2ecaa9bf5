import { isDate, isOrdered } from '../../../../contract/dates.ts'
import { addressPattern, type Source } from '../../../../contract/source.ts'
import type { SourceMeta } from '../../../../worker/client.ts'

/** What a report is, as it says itself. */
type Described = Pick<Source, 'title' | 'publisher' | 'published' | 'url'>

/** The fields of the card, in the order in which they stand. */
export const cardFields = ['title', 'publisher', 'published', 'url', 'place', 'start', 'end'] as const
export type CardTyped = Record<(typeof cardFields)[number], string>

/** What the card shows: what the reader said before, else what the report says of itself. */
export function typedOf(source: Described, told: SourceMeta): CardTyped {
  return {
    title: told.title ?? source.title ?? '',
    publisher: told.publisher ?? source.publisher ?? '',
    published: told.published ?? source.published ?? '',
    url: told.url ?? source.url ?? '',
    place: told.place ?? '',
    start: told.period?.start ?? '',
    end: told.period?.end ?? '',
  }
}

/** What of the card does not fit; undefined where all does. */
export function problemOf({
  published,
  url,
  start,
  end,
}: CardTyped): 'published' | 'url' | 'period' | undefined {
  if (published !== '' && !isDate(published)) return 'published'
  if (url !== '' && !addressPattern.test(url)) return 'url'
  const last = end || start
  const fits = start === '' ? end === '' : isDate(start) && isDate(last) && isOrdered(start, last)
  return fits ? undefined : 'period'
}

/** What the reader says that the report does not say itself; of a card that fits. */
export function toldBy(source: Described, before: SourceMeta, typed: CardTyped): SourceMeta {
  const told: SourceMeta = {}
  for (const field of ['title', 'publisher', 'published', 'url'] as const) {
    const words = typed[field].trim()
    // What it says itself is no saying of the reader's, unless they said so before.
    if (words !== '' && (words !== source[field] || before[field] !== undefined)) told[field] = words
  }
  if (typed.place.trim() !== '') told.place = typed.place.trim()
  if (typed.start !== '') told.period = { start: typed.start, end: typed.end || typed.start }
  return told
}
