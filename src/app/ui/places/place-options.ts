import type { Collection } from '../../../compare/collection.ts'
import { comparablePlaces } from '../../../compare/comparable.ts'
import type { PlaceOption } from './place-list.tsx'

/** The places with a card that are not among `left`, those with most of what `countOf` counts first. */
export function placeOptions(
  c: Collection,
  left: readonly string[],
  countOf: (regionId: string) => number,
  noteOf: (count: string) => string,
): PlaceOption[] {
  return comparablePlaces(c)
    .filter(({ id }) => !left.includes(id))
    .map((region) => ({ region, count: countOf(region.id) }))
    .sort((a, b) => b.count - a.count)
    .map(({ region, count }) => ({ region, note: noteOf(String(count)) }))
}
