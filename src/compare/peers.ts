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
    const entry = classes.get(key) ?? { speaker: figure, figures: [] }
    classes.set(key, entry)
    entry.figures.push(figure)
  }
  const made = [...classes.values()]
  known.set(indicatorId, made)
  return made
}

/** What shares an axis with figures of one key: a place's first figure each, in the dataset's order. */
interface AxisPlaces {
  figures: readonly Figure[]
  /** Place → where its figure stands in the list. */
  places: ReadonlyMap<string, number>
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
  const alike = new Set(classes.flatMap(({ figures }) => figures))
  const figures: Figure[] = []
  const places = new Map<string, number>()
  for (const one of c.figuresOfIndicator(id)) {
    if (one.regionId === undefined || places.has(one.regionId) || !alike.has(one)) continue
    places.set(one.regionId, figures.length)
    figures.push(one)
  }
  const made = { figures, places }
  known.set(key, made)
  return made
}

/** The place itself, what it lies in and what lies in it. */
function kinOf(c: Collection, regionId: string): Set<string> {
  const kin = new Set([regionId, ...c.ancestorsOf(regionId).map(({ id }) => id)])
  const down = [regionId]
  for (let at = down.pop(); at !== undefined; at = down.pop()) {
    for (const { id } of c.regionsIn(at)) {
      kin.add(id)
      down.push(id)
    }
  }
  return kin
}

/** The other places' figures on the axis of one figure. */
export interface Peers {
  /** One figure a place, the first that the dataset has of it; the same list for all figures of the axis. */
  figures: readonly Figure[]
  /** Where in the list stand the place itself, what it lies in and what lies in it: they are no other places. */
  kin: ReadonlySet<number>
  /** How many others there are. */
  count: number
}

/** The figures of the same indicator by other places with a card that may stand on one axis with this one. */
export function peersOf(c: Collection, figure: Figure): Peers {
  const { figures, places } = axisOf(c, figure)
  const kin = new Set<number>()
  if (figure.regionId !== undefined) {
    for (const id of kinOf(c, figure.regionId)) {
      const at = places.get(id)
      if (at !== undefined) kin.add(at)
    }
  }
  return { figures, kin, count: figures.length - kin.size }
}

/** At most `n` of the peers, in the dataset's order. */
export function firstPeers({ figures, kin }: Peers, n: number): Figure[] {
  const first: Figure[] = []
  for (let at = 0; at < figures.length && first.length < n; at++) {
    const figure = figures[at]
    if (figure && !kin.has(at)) first.push(figure)
  }
  return first
}

/** How many other places have a figure on one axis with this one. */
export const peerPlaces = (c: Collection, figure: Figure): number => peersOf(c, figure).count

/** Whether other places state the same indicator at all, be it on another axis. */
export function statedElsewhere(c: Collection, figure: Figure): boolean {
  const kin = figure.regionId === undefined ? undefined : kinOf(c, figure.regionId)
  return c
    .figuresOfIndicator(figure.indicatorId ?? '')
    .some(({ regionId, holder }) => regionId !== undefined && holder === undefined && !kin?.has(regionId))
}
