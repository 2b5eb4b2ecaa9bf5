import type { Collection } from '../../../compare/collection.ts'
import { comparablePlaces } from '../../../compare/comparable.ts'
import { grouped } from '../../../compare/grouped.ts'
import { isSure } from '../../../compare/quality.ts'
import type { Figure } from '../../../contract/figure.ts'
import type { Region } from '../../../contract/region.ts'
import type { Theme } from '../../../contract/taxonomy.ts'

const most = 3

/** The places of one level of which most is told, to be laid side by side. */
export function examplePlaces(c: Collection): Region[] {
  const places = comparablePlaces(c).map((region) => ({ region, told: c.figuresOf(region.id).length }))
  const levels = grouped(
    places.filter(({ told }) => told > 0),
    ({ region }) => region.level,
  )
  const [widest = []] = [...levels.values()].sort((a, b) => b.length - a.length)
  return widest
    .toSorted((a, b) => b.told - a.told || (a.region.id < b.region.id ? -1 : 1))
    .slice(0, most)
    .map(({ region }) => region)
}

/** The theme of which most places tell what they do. */
export function exampleTheme(c: Collection): Theme | undefined {
  const places = new Map<string, Set<string | undefined>>()
  for (const { themes, regionId } of c.practices)
    for (const id of themes) {
      const known = places.get(id)
      if (known) known.add(regionId)
      else places.set(id, new Set([regionId]))
    }
  const [widest] = [...places].sort(([a, x], [b, y]) => y.size - x.size || (a < b ? -1 : 1))
  return widest && c.theme(widest[0])
}

/** A label that is longer tells which ones in a clause. */
const longestName = 8

/** A number that was read surely, of the first of the places, by a name that needs no clause (网格, no 实现网格化治理的嘎查村). */
export function exampleFigure(c: Collection, [place]: readonly Region[]): Figure | undefined {
  const own = c.figuresOf(place?.id ?? '').filter(({ indicatorId }) => indicatorId !== undefined)
  const clause = ({ label }: Figure) => Number(label.length > longestName)
  return own.toSorted(
    (a, b) =>
      Number(isSure(b)) - Number(isSure(a)) ||
      clause(a) - clause(b) ||
      b.confidence - a.confidence ||
      (a.id < b.id ? -1 : 1),
  )[0]
}
