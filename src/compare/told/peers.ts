import type { Figure } from '../../contract/figure.ts'
import type { Collection } from '../collection.ts'
import { cardOf } from '../comparable.ts'
import { axisKey } from '../fair/axis-key.ts'
import { factsOf } from '../fair/facts.ts'
import { alikeOnAxis } from '../fair/verdict.ts'
import { grouped } from '../grouped.ts'
import { remembered } from '../remember.ts'

/** Figures of one indicator that behave alike on an axis, by places with a card; the first speaks for all. */
type AxisClass = readonly Figure[]

const classes = remembered(() => new Map<string, AxisClass[]>())

function classesOf(c: Collection, indicatorId: string): AxisClass[] {
  const ready = classes(c).get(indicatorId)
  if (ready) return ready
  const carded = c
    .figuresOfIndicator(indicatorId)
    .filter(({ regionId }) => regionId !== undefined && cardOf(c, regionId) === regionId)
  const made = [...grouped(carded, (figure) => String(axisKey(factsOf(c, figure)))).values()]
  classes(c).set(indicatorId, made)
  return made
}

/** What shares an axis with figures of one key: a place's first figure each, in the dataset's order. */
interface AxisPlaces {
  figures: readonly Figure[]
  /** Place → where its figure stands in the list. */
  places: ReadonlyMap<string, number>
}

const axes = remembered(() => new Map<number, AxisPlaces>())

function axisOf(c: Collection, figure: Figure): AxisPlaces {
  const facts = factsOf(c, figure)
  const key = axisKey(facts)
  const ready = axes(c).get(key)
  if (ready) return ready
  const id = figure.indicatorId ?? ''
  const onAxis = classesOf(c, id).filter(([speaker]) => speaker && alikeOnAxis(facts, factsOf(c, speaker)))
  const alike = new Set(onAxis.flat())
  const figures: Figure[] = []
  const places = new Map<string, number>()
  for (const one of c.figuresOfIndicator(id)) {
    if (one.regionId === undefined || places.has(one.regionId) || !alike.has(one)) continue
    places.set(one.regionId, figures.length)
    figures.push(one)
  }
  const made = { figures, places }
  axes(c).set(key, made)
  return made
}

const kin = remembered(() => new Map<string, ReadonlySet<string>>())

/** The place itself, what it lies in and what lies in it; looked up once a place. */
function kinOf(c: Collection, regionId: string): ReadonlySet<string> {
  const ready = kin(c).get(regionId)
  if (ready) return ready
  const found = new Set([regionId, ...c.ancestorsOf(regionId).map(({ id }) => id)])
  const down = [regionId]
  for (let at = down.pop(); at !== undefined; at = down.pop()) {
    for (const { id } of c.regionsIn(at)) {
      found.add(id)
      down.push(id)
    }
  }
  kin(c).set(regionId, found)
  return found
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
  const near = new Set<number>()
  if (figure.regionId !== undefined) {
    for (const id of kinOf(c, figure.regionId)) {
      const at = places.get(id)
      if (at !== undefined) near.add(at)
    }
  }
  return { figures, kin: near, count: figures.length - near.size }
}

/** At most `n` of the peers, in the dataset's order. */
export function firstPeers({ figures, kin: near }: Peers, n: number): Figure[] {
  const first: Figure[] = []
  for (let at = 0; at < figures.length && first.length < n; at++) {
    const figure = figures[at]
    if (figure && !near.has(at)) first.push(figure)
  }
  return first
}

/** How many other places have a figure on one axis with this one. */
export const peerPlaces = (c: Collection, figure: Figure): number => peersOf(c, figure).count

/** Whether other places state the same indicator at all, be it on another axis. */
export function statedElsewhere(c: Collection, figure: Figure): boolean {
  const near = figure.regionId === undefined ? undefined : kinOf(c, figure.regionId)
  return c
    .figuresOfIndicator(figure.indicatorId ?? '')
    .some(({ regionId, holder }) => regionId !== undefined && holder === undefined && !near?.has(regionId))
}
