import type { Collection } from '../../../../compare/collection.ts'
import { comparablePlaces, hasReport, shownAt } from '../../../../compare/comparable.ts'
import { type PracticeKind, practiceKinds } from '../../../../contract/practice-kinds.ts'
import type { Region } from '../../../../contract/region.ts'

/** A kind of practice, the places that tell of it with how many each tells, and those with a report in which none was found. */
export interface KindOfAll {
  kind: PracticeKind
  having: readonly { region: Region; count: number }[]
  silent: readonly Region[]
}

/**
 * All kinds that any place tells of, those of most places first. Of a township's practices its card counts. A place that has no report of its own
 * is named only where others tell of it: what is not read of it is no silence of its own.
 */
export function kindsOfAll(c: Collection): KindOfAll[] {
  const counts = new Map<string, Map<string, number>>()
  for (const { kind, regionId } of c.practices) {
    const place = shownAt(c, regionId)
    if (kind === undefined || place === undefined) continue
    const own = counts.get(kind) ?? new Map<string, number>()
    own.set(place, (own.get(place) ?? 0) + 1)
    counts.set(kind, own)
  }
  const places = comparablePlaces(c)
  return practiceKinds
    .flatMap((kind): KindOfAll[] => {
      const own = counts.get(kind.id)
      if (!own) return []
      const having = places.flatMap((region) => {
        const count = own.get(region.id)
        return count === undefined ? [] : [{ region, count }]
      })
      const silent = places.filter(({ id }) => !own.has(id) && hasReport(c, id))
      return [{ kind, having: having.sort((a, b) => b.count - a.count), silent }]
    })
    .sort((a, b) => b.having.length - a.having.length)
}
