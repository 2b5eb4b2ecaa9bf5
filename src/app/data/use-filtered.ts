import { useMemo } from 'react'
import type { Collection } from '../../compare/collection.ts'
import type { Filter } from '../../compare/filter.ts'
import { type FilterPass, filterPass } from '../../compare/filter-pass.ts'
import { peerPlaces } from '../../compare/peers.ts'
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

const latest = new WeakMap<Collection, { asked: string; pass: FilterPass }>()

/** The same answer for the same question: several parts of the page ask it at once. */
function passOf(c: Collection, filter: Filter, onlyComparable: boolean): FilterPass {
  const asked = JSON.stringify([filter, onlyComparable])
  const known = latest.get(c)
  if (known?.asked === asked) return known.pass
  const pass = filterPass(c, filter, onlyComparable ? comparableFigures(c) : undefined)
  latest.set(c, { asked, pass })
  return pass
}

/** What the filter bar lets through, of the whole collection, and what each of its options would leave. */
export function useFiltered(): FilterPass {
  const collection = useCollection()
  const filter = useFilter()
  const onlyComparable = useView((state) => state.onlyComparable)
  return useMemo(() => passOf(collection, filter, onlyComparable), [collection, filter, onlyComparable])
}
