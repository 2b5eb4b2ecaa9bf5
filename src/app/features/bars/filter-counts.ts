import type { Collection } from '../../../compare/collection.ts'
import { type Filter, filterFigures, filterPractices, yearOf } from '../../../compare/filter.ts'

/** How many figures and practices each option of the filter bar would leave, the other parts held. */
export interface FilterCounts {
  themes: ReadonlyMap<string, number>
  levels: ReadonlyMap<string, number>
  years: ReadonlyMap<string, number>
  kinds: ReadonlyMap<string, number>
}

function without(filter: Filter, part: keyof Filter): Filter {
  const rest = { ...filter }
  delete rest[part]
  return rest
}

function tally(keys: Iterable<string | undefined>, counts = new Map<string, number>()): Map<string, number> {
  for (const key of keys) if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** Counts each option of each part with that part lifted. `kept` is the comparable figures, when asked for. */
export function filterCounts(c: Collection, filter: Filter, kept?: ReadonlySet<string>): FilterCounts {
  const passing = (part: keyof Filter) => {
    const lifted = without(filter, part)
    const figures = filterFigures(c, c.figures, lifted)
    return {
      figures: kept ? figures.filter((figure) => kept.has(figure.id)) : figures,
      practices: filterPractices(c, c.practices, lifted),
    }
  }
  const themes = passing('themes')
  const levels = passing('levels')
  const years = passing('years')
  const levelOf = (row: { regionId?: string | undefined }) => c.region(row.regionId)?.level
  return {
    themes: tally([...themes.figures, ...themes.practices].flatMap((row) => row.themes)),
    levels: tally([...levels.figures, ...levels.practices].map(levelOf)),
    years: tally(years.figures.map((figure) => yearOf(c, figure)?.year.toString())),
    kinds: tally(passing('kinds').figures.map((figure) => figure.kind)),
  }
}
