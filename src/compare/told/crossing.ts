import type { Figure } from '../../contract/figure.ts'
import type { Collection } from '../collection.ts'
import { axisGroups } from '../fair/axis.ts'
import { type ReasonCode, splitsAxis } from '../fair/reasons.ts'
import { shareAxis, verdictOf } from '../fair/verdict.ts'
import { byQuality, plainestByPlace } from '../quality.ts'

/** A place by two of its statements. */
export interface Crossing {
  regionId: string
  x: Figure
  y: Figure
}

/** A place that states both measures, but on other axes, and what keeps it from the first axis that it is not on, or that no other states both; nothing where it is the years. */
export interface Apart {
  regionId: string
  why?: ReasonCode | 'no-target' | 'alone' | 'mixed'
}

/** Places by two measures: on one axis each, and those that state both but on no common pair of axes. */
export interface Crossings {
  points: readonly Crossing[]
  apart: readonly Apart[]
}

const plainest = (figures: readonly Figure[]): Map<string, Figure> =>
  new Map(plainestByPlace(figures).flatMap((figure) => (figure.regionId ? [[figure.regionId, figure]] : [])))

const years = ({ period }: Figure): string | undefined =>
  period && `${period.start?.slice(0, 4)}–${period.end?.slice(0, 4)}`

/** Whether both numbers of a place hold of the same years: 城镇新增就业 of five years is not set against the growth of their last. */
export const isOfOneTime = ({ x, y }: Crossing): boolean => years(x) !== undefined && years(x) === years(y)

function widestCrossing(c: Collection, xs: readonly Figure[], ys: readonly Figure[]): Crossing[] {
  const [left = [], right = []] = [xs, ys].map((figures) =>
    axisGroups(c, figures).map((group) => plainest(group.figures)),
  )
  let widest: Crossing[] = []
  let atOnce: Crossing[] = []
  for (const x of left) {
    for (const y of right) {
      const met = [...x].flatMap(([regionId, figure]) => {
        const other = y.get(regionId)
        // A growth of anything beside that of one thing may be the same number twice.
        return other && other.id !== figure.id ? [{ regionId, x: figure, y: other }] : []
      })
      if (met.length > widest.length) widest = met
      const same = met.filter(isOfOneTime)
      if (same.length > atOnce.length) atOnce = same
    }
  }
  return atOnce.length > 1 ? atOnce : widest
}

/** What keeps all that a place states of a measure off the axis of other numbers of it, the plainest of which speaks for them. */
function parting(
  c: Collection,
  regionId: string,
  figures: readonly Figure[],
  others: readonly Figure[],
): Apart['why'] {
  const own = figures.filter((figure) => figure.regionId === regionId)
  const drawn = others.toSorted(byQuality)[0]
  if (!drawn || own.some((figure) => others.some((other) => shareAxis(c, figure, other)))) return undefined
  // Of one that tells both a target and what came, what is of the kind that is drawn.
  const isTarget = (figure: Figure) => figure.kind === 'target'
  const like = own.filter((figure) => isTarget(figure) === isTarget(drawn))
  const nearest = (like.length > 0 ? like : own).toSorted(byQuality)[0] ?? drawn
  const why = verdictOf(c, nearest, drawn).reasons.find(({ code }) => splitsAxis(code))?.code
  return why === 'target' && isTarget(drawn) ? 'no-target' : why
}

/** Where no two places have a pair of axes: that this one is the only one that states both, or what keeps it from all of the others, be it not the same. */
function undrawn(
  c: Collection,
  regionId: string,
  both: readonly string[],
  xs: readonly Figure[],
  ys: readonly Figure[],
): Apart['why'] {
  const others = both.filter((id) => id !== regionId)
  if (others.length === 0) return 'alone'
  const whys = others.map((id) => {
    const of = (figures: readonly Figure[]) => figures.filter((figure) => figure.regionId === id)
    return parting(c, regionId, xs, of(xs)) ?? parting(c, regionId, ys, of(ys))
  })
  return new Set(whys).size === 1 ? whys[0] : 'mixed'
}

/**
 * Two measures against each other: of all pairs of their axes the one on which most places stand with two numbers of the same
 * years, where there is none whatever years they are of; what was reached before what is planned. Places keep the order of the first axis.
 */
export function crossings(c: Collection, xs: readonly Figure[], ys: readonly Figure[]): Crossings {
  const reached = ({ kind }: Figure) => kind !== 'target'
  const done = widestCrossing(c, xs.filter(reached), ys.filter(reached))
  const met = done.length > 1 ? done : widestCrossing(c, xs, ys)
  // A point alone says nothing of the two.
  const points = met.length > 1 ? met : []
  const shown = new Set(points.map(({ regionId }) => regionId))
  const told = plainest(ys)
  const both = [...plainest(xs).keys()].filter((id) => told.has(id))
  const [first] = points
  const apart = both
    .filter((id) => !shown.has(id))
    .map((regionId): Apart => {
      const why = first
        ? (parting(c, regionId, xs, [first.x]) ?? parting(c, regionId, ys, [first.y]))
        : undrawn(c, regionId, both, xs, ys)
      return { regionId, ...(why ? { why } : {}) }
    })
  return { points, apart }
}
