import type { Collection } from '../../../compare/collection.ts'
import { comparablePlaces } from '../../../compare/comparable.ts'
import { grouped } from '../../../compare/grouped.ts'
import type { Figure } from '../../../contract/figure.ts'
import type { Region } from '../../../contract/region.ts'
import type { Theme } from '../../../contract/taxonomy.ts'

const most = 3

/** The places of one level of which most is told, to be laid side by side. */
export function examplePlaces(c: Collection): Region[] {
  const told = ({ id }: Region) =>
    c.figuresOf(id).filter(({ indicatorId }) => indicatorId !== undefined).length
  const levels = grouped(
    comparablePlaces(c).filter((region) => told(region) > 0),
    ({ level }) => level,
  )
  const [widest = []] = [...levels.values()].sort((a, b) => b.length - a.length)
  return widest.toSorted((a, b) => told(b) - told(a) || (a.id < b.id ? -1 : 1)).slice(0, most)
}

/** The theme of which most places tell what they do. */
export function exampleTheme(c: Collection): Theme | undefined {
  const places = ({ id }: Theme) =>
    new Set(c.practices.filter(({ themes }) => themes.includes(id)).map(({ regionId }) => regionId)).size
  return c.themes.map((theme) => ({ theme, places: places(theme) })).sort((a, b) => b.places - a.places)[0]
    ?.theme
}

/** A number that was read surely, of the first of the places. */
export function exampleFigure(c: Collection, [place]: readonly Region[]): Figure | undefined {
  const own = c.figuresOf(place?.id ?? '').filter(({ indicatorId }) => indicatorId !== undefined)
  return own.toSorted((a, b) => b.confidence - a.confidence || (a.id < b.id ? -1 : 1))[0]
}
