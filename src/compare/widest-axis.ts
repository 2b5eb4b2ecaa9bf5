import type { Figure } from '../contract/figure.ts'
import { type AxisGroup, axisGroups } from './axis.ts'
import type { Collection } from './collection.ts'
import { remembered } from './remember.ts'

/** Whether two places are there of which neither lies in the other: a city and its own district are one. */
function severalPlaces(c: Collection, { figures }: AxisGroup): boolean {
  const ids = [...new Set(figures.flatMap(({ regionId }) => regionId ?? []))]
  const inside = (a: string, b: string) => c.ancestorsOf(b).some(({ id }) => id === a)
  return ids.some((a, at) => ids.slice(at + 1).some((b) => !inside(a, b) && !inside(b, a)))
}

/**
 * Of figures of one indicator those of the axis that most places share: no two of them may not be compared. Empty
 * where no two places share one.
 */
export function widestAxis(c: Collection, figures: readonly Figure[]): readonly Figure[] {
  const placed = figures.filter(({ regionId }) => regionId !== undefined)
  return axisGroups(c, placed).find((group) => severalPlaces(c, group))?.figures ?? []
}

const known = remembered(() => new Map<string, readonly Figure[]>())

/** The widest axis of an indicator over the whole collection; looked for once. */
export function widestOfAll(c: Collection, indicatorId: string): readonly Figure[] {
  const ready = known(c).get(indicatorId) ?? widestAxis(c, c.figuresOfIndicator(indicatorId))
  known(c).set(indicatorId, ready)
  return ready
}
