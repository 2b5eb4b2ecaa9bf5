import type { Figure } from '../contract/figure.ts'
import { type AxisGroup, axisGroups } from './axis.ts'
import type { Collection } from './collection.ts'
import { remembered } from './remember.ts'

const known = remembered(() => new Map<string, AxisGroup | undefined>())

const places = ({ figures }: AxisGroup): number => new Set(figures.map(({ regionId }) => regionId)).size

/**
 * Of an indicator the figures of the axis that most places share: no two of them may not be compared.
 * Undefined where no two places share one.
 */
export function widestAxis(c: Collection, indicatorId: string): readonly Figure[] | undefined {
  const ready = known(c)
  if (!ready.has(indicatorId)) {
    const [widest] = axisGroups(
      c,
      c.figuresOfIndicator(indicatorId).filter(({ regionId }) => regionId !== undefined),
    )
    ready.set(indicatorId, widest && places(widest) > 1 ? widest : undefined)
  }
  return ready.get(indicatorId)?.figures
}
