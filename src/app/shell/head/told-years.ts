import type { Collection } from '../../../compare/collection.ts'
import { yearOf } from '../../../compare/filter.ts'

/** How many figures are of a year, and how it is known. */
export interface ToldYear {
  year: number
  stated: number
  inferred: number
}

/**
 * The years of a collection's figures, in order: the same that the filter lists. An inherited year counts as stated: a
 * heading gives it.
 */
export function toldYears(collection: Collection): ToldYear[] {
  const years = new Map<number, ToldYear>()
  for (const figure of collection.figures) {
    const told = yearOf(figure)
    if (!told) continue
    const row = years.get(told.year) ?? { year: told.year, stated: 0, inferred: 0 }
    row[told.basis === 'inferred' ? 'inferred' : 'stated'] += 1
    years.set(told.year, row)
  }
  return [...years.values()].sort((a, b) => a.year - b.year)
}
