import { type Dataset, formatVersion } from '../contract/dataset.ts'
import type { Region } from '../contract/region.ts'
import type { Source } from '../contract/source.ts'
import type { Span } from '../contract/span.ts'
import type { Indicator, Theme } from '../contract/taxonomy.ts'
import type { Extraction } from './types.ts'

/** One report: the file it was read from, and what was read out of it. */
export interface Part {
  source: Source
  extraction: Extraction
}

/** The tables that figures and practices refer to, in the order in which they are shown. */
export interface Taxonomy {
  themes: readonly Theme[]
  indicators: readonly Indicator[]
}

/**
 * Merges the extractions of many reports into one dataset, all but its id. The order in which the parts
 * come makes no difference: sources go by file name; articles, figures and practices by source and
 * position; regions by id, each once; issues by source, position and code. A report that comes twice (the
 * same source id) counts once.
 */
export function collect(parts: readonly Part[], taxonomy: Taxonomy): Omit<Dataset, 'id'> {
  const ordered = distinct(
    [...parts].sort((a, b) => compare(a.source.file, b.source.file) || compare(a.source.id, b.source.id)),
    (part) => part.source.id,
  )
  const extractions = ordered.map((part) => part.extraction)
  return {
    format: 'duizhao-dataset',
    formatVersion,
    sources: ordered.map(({ source, extraction }) => described(source, extraction)),
    articles: extractions.flatMap(({ articles }) => byPosition(articles, ({ spans }) => earliest(spans))),
    regions: regionsOf(extractions),
    themes: [...taxonomy.themes],
    indicators: [...taxonomy.indicators],
    figures: extractions.flatMap(({ figures }) => byPosition(figures, ({ span }) => span)),
    practices: extractions.flatMap(({ practices }) => byPosition(practices, ({ span }) => span)),
    issues: extractions.flatMap(({ issues }) =>
      [...issues].sort(
        (a, b) => comparePlaces(a.span, b.span) || compare(a.code, b.code) || compare(a.message, b.message),
      ),
    ),
  }
}

/** The source with what its text says of itself; what was already known (from a meta file) comes first. */
function described(source: Source, { source: read }: Extraction): Source {
  const title = source.title ?? read.title
  const publisher = source.publisher ?? read.publisher
  const published = source.published ?? read.published
  const url = source.url ?? read.url
  const { id, file, sha256, encoding, length, format, pages } = source
  return {
    ...{ id, file, sha256, encoding, length, format },
    ...(pages !== undefined && { pages }),
    ...(title !== undefined && { title }),
    ...(publisher !== undefined && { publisher }),
    ...(published !== undefined && { published }),
    ...(url !== undefined && { url }),
  }
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** What has no place in the text comes first. */
function comparePlaces(a: Span | undefined, b: Span | undefined): number {
  if (!a || !b) return a ? 1 : b ? -1 : 0
  return a.start - b.start || a.end - b.end
}

/** The stretch of an article that comes first in the file, which need not be the one to read first. */
const earliest = (spans: readonly Span[]) => [...spans].sort(comparePlaces)[0]

function byPosition<T extends { id: string }>(
  items: readonly T[],
  place: (item: T) => Span | undefined,
): T[] {
  return [...items].sort((a, b) => comparePlaces(place(a), place(b)) || compare(a.id, b.id))
}

function regionsOf(extractions: readonly Extraction[]): Region[] {
  const all = extractions.flatMap(({ regions }) => regions)
  return distinct(all, ({ id }) => id).sort((a, b) => compare(a.id, b.id))
}

/** The first of each key. */
function distinct<T>(items: readonly T[], key: (item: T) => string): T[] {
  const first = new Map<string, T>()
  for (const item of items) if (!first.has(key(item))) first.set(key(item), item)
  return [...first.values()]
}
