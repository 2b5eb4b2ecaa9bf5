import { useMemo } from 'react'
import type { Collection } from '../../compare/collection.ts'
import { filterFigures, filterPractices } from '../../compare/filter.ts'
import { peerPlaces } from '../../compare/peers.ts'
import type { Figure } from '../../contract/figure.ts'
import type { Practice } from '../../contract/practice.ts'
import { useView } from '../state/store.ts'
import { useCollection } from './collection-context.tsx'
import { useFilter } from './use-filter.ts'

const comparable = new WeakMap<Collection, ReadonlySet<string>>()

/** The figures that may stand on one axis with another place's figure; found once for a dataset. */
export function comparableFigures(collection: Collection): ReadonlySet<string> {
  let ids = comparable.get(collection)
  if (!ids) {
    ids = new Set(
      collection.figures.filter((figure) => peerPlaces(collection, figure) > 0).map((figure) => figure.id),
    )
    comparable.set(collection, ids)
  }
  return ids
}

/** What the filter bar lets through, of the whole collection. */
export function useFiltered(): { figures: readonly Figure[]; practices: readonly Practice[] } {
  const collection = useCollection()
  const filter = useFilter()
  const onlyComparable = useView((state) => state.onlyComparable)
  return useMemo(() => {
    const passed = filterFigures(collection, collection.figures, filter)
    const kept = onlyComparable ? comparableFigures(collection) : undefined
    return {
      figures: kept ? passed.filter((figure) => kept.has(figure.id)) : passed,
      practices: filterPractices(collection, collection.practices, filter),
    }
  }, [collection, filter, onlyComparable])
}
