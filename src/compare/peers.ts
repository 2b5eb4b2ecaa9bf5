import type { Figure } from '../contract/figure.ts'
import { axisKey } from './axis-key.ts'
import type { Collection } from './collection.ts'
import { cardOf } from './comparable.ts'
import { factsOf } from './facts.ts'
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

const onOneAxis = (c: Collection, figure: Figure): AxisClass[] =>
  figure.indicatorId === undefined
    ? []
    : classesOf(c, figure.indicatorId).filter(({ speaker }) => shareAxis(c, figure, speaker))

/** The figures of the same indicator by other places with a card that may stand on one axis with this one. */
export function peersOf(c: Collection, figure: Figure): Figure[] {
  const alike = new Set(onOneAxis(c, figure).flatMap(({ figures }) => figures))
  return c
    .figuresOfIndicator(figure.indicatorId ?? '')
    .filter((other) => alike.has(other) && other.regionId !== figure.regionId)
}

/** How many other places have a peer of this figure. */
export function peerPlaces(c: Collection, figure: Figure): number {
  const places = new Set<string>()
  for (const entry of onOneAxis(c, figure)) for (const place of entry.places) places.add(place)
  if (figure.regionId !== undefined) places.delete(figure.regionId)
  return places.size
}
