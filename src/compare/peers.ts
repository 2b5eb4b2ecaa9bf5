import type { Figure } from '../contract/figure.ts'
import { axisKey } from './axis-key.ts'
import type { Collection } from './collection.ts'
import { cardOf } from './comparable.ts'
import { type Facts, factsOf } from './facts.ts'
import { akin } from './rule-groups.ts'
import { shareAxis } from './verdict.ts'

/** Figures of one indicator that behave alike on an axis, by places with a card. */
interface AxisClass {
  speaker: Figure
  figures: Figure[]
  places: Set<string>
}

const cache = new WeakMap<Collection, Map<string, AxisClass[]>>()

function classesOf(c: Collection, indicatorId: string): AxisClass[] {
  const known = cache.get(c) ?? new Map<string, AxisClass[]>()
  cache.set(c, known)
  const ready = known.get(indicatorId)
  if (ready) return ready
  const classes = new Map<number, AxisClass>()
  for (const figure of c.figuresOfIndicator(indicatorId)) {
    const place = figure.regionId
    if (place === undefined || cardOf(c, place) !== place) continue
    const key = axisKey(factsOf(c, figure))
    const entry = classes.get(key) ?? { speaker: figure, figures: [], places: new Set() }
    classes.set(key, entry)
    entry.figures.push(figure)
    entry.places.add(place)
  }
  const made = [...classes.values()]
  known.set(indicatorId, made)
  return made
}

/** What shares an axis with figures of one key, in the dataset's order, and the places that it is of. */
interface AxisPlaces {
  alike: readonly Facts[]
  places: ReadonlySet<string>
}

const axes = new WeakMap<Collection, Map<number, AxisPlaces>>()

function axisOf(c: Collection, figure: Figure): AxisPlaces {
  const known = axes.get(c) ?? new Map<number, AxisPlaces>()
  axes.set(c, known)
  const key = axisKey(factsOf(c, figure))
  const ready = known.get(key)
  if (ready) return ready
  const id = figure.indicatorId ?? ''
  const classes = classesOf(c, id).filter(({ speaker }) => shareAxis(c, figure, speaker))
  const members = new Set(classes.flatMap(({ figures }) => figures))
  const made = {
    alike: c.figuresOfIndicator(id).flatMap((one) => (members.has(one) ? [factsOf(c, one)] : [])),
    places: new Set(classes.flatMap(({ places }) => [...places])),
  }
  known.set(key, made)
  return made
}

/**
 * The figures of the same indicator by other places with a card that may stand on one axis with this one, in
 * the dataset's order. A place that lies in this one, or around it, is no other place.
 */
export function peersOf(c: Collection, figure: Figure): Figure[] {
  const facts = factsOf(c, figure)
  return axisOf(c, figure).alike.flatMap((other) => (akin(facts, other) ? [] : [other.figure]))
}

/** How many other places have a figure on one axis with this one. */
export function peerPlaces(c: Collection, figure: Figure): number {
  const { places } = axisOf(c, figure)
  return places.size - (figure.regionId !== undefined && places.has(figure.regionId) ? 1 : 0)
}
