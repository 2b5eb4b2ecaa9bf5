import type { Collection } from '../../compare/collection.ts'
import type { Filter } from '../../compare/filter.ts'
import { type FilterPass, filterPass } from '../../compare/filter-pass.ts'
import { peerPlaces } from '../../compare/peers.ts'
import { remembered } from '../../compare/remember.ts'
import { useView } from '../state/store.ts'
import { useCollection } from './collection-context.tsx'
import { useFilter } from './use-filter.ts'

/** The figures that may stand on one axis with another place's figure. */
export const comparableFigures = remembered(
  (c): ReadonlySet<string> =>
    new Set(c.figures.filter((figure) => peerPlaces(c, figure) > 0).map((figure) => figure.id)),
)

const latest = remembered((): { asked?: string; pass?: FilterPass } => ({}))

/** The same answer for the same question: several parts of the page ask it at once. */
function passOf(c: Collection, filter: Filter, onlyComparable: boolean): FilterPass {
  const asked = JSON.stringify([filter, onlyComparable])
  const last = latest(c)
  if (last.pass && last.asked === asked) return last.pass
  last.asked = asked
  last.pass = filterPass(c, filter, onlyComparable ? comparableFigures(c) : undefined)
  return last.pass
}

/** What the filter bar lets through, of the whole collection, and what each of its options would leave. */
export function useFiltered(): FilterPass {
  const onlyComparable = useView((state) => state.onlyComparable)
  return passOf(useCollection(), useFilter(), onlyComparable)
}
