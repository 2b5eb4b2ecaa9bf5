import type { Dataset } from '../../contract/dataset.ts'
import type { Figure } from '../../contract/figure.ts'
import type { Dimension } from '../../contract/taxonomy.ts'
import { placeOf } from './made-places.ts'
import type { KnownIds } from './outcome.ts'

/** What records may set in a dataset, and what it knows of that: the same for the build and the page. */
export function knownIn({
  regions,
  indicators,
  figures,
}: { readonly [T in 'regions' | 'indicators' | 'figures']: readonly Dataset[T][number][] }): KnownIds {
  const places = new Map(regions.map((region) => [region.id, region]))
  const themes = new Map(indicators.map(({ id, theme }) => [id, theme]))
  const dimensions = new Map(figures.map(({ unit, dimension }) => [unit, dimension]))
  return {
    region: (id) => placeOf(id, (one) => places.get(one)) !== undefined,
    indicator: (id) => themes.has(id),
    dimension: (unit) => dimensions.get(unit),
    theme: (id) => themes.get(id),
  }
}

/** The dimension of a unit that a reader sets: that of other figures of the report in it, or of the data; a plain count where none is. */
export const dimensionOf = (
  figures: readonly Figure[],
  unit: string,
  known: KnownIds | undefined,
): Dimension => figures.find((one) => one.unit === unit)?.dimension ?? known?.dimension?.(unit) ?? 'count'
