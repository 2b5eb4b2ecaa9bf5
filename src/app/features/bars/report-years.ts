import type { Collection } from '../../../compare/collection.ts'
import { yearOfPeriod } from '../../../contract/period.ts'

/** How many articles speak of a year, and how it is known. */
export interface ReportYear {
  year: number
  stated: number
  inferred: number
}

/** The years of a collection's articles, in order. An inherited year counts as stated: a heading gives it. */
export function reportYears(collection: Collection): ReportYear[] {
  const years = new Map<number, ReportYear>()
  for (const { period } of collection.articles) {
    if (!period) continue
    const year = yearOfPeriod(period)
    const row = years.get(year) ?? { year, stated: 0, inferred: 0 }
    row[period.basis === 'inferred' ? 'inferred' : 'stated'] += 1
    years.set(year, row)
  }
  return [...years.values()].sort((a, b) => a.year - b.year)
}
