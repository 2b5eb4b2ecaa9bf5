import type { Collection } from '../../../compare/collection.ts'
import { mostJudged, setVerdictOf } from '../../../compare/fair/set-verdict.ts'
import { grouped } from '../../../compare/grouped.ts'
import { measureIdOf } from '../../../compare/measures.ts'
import type { Figure } from '../../../contract/figure.ts'

/** The axis that a figure stands on among those of its indicator that are exported with it. */
export interface OnAxis {
  /** From 1, that of the commonest year first: figures of one indicator that share it may stand on one axis. */
  axis: number
  /** `same`: it compares with others of that axis without a caution; `caution`: it does not; `alone`: the axis has one place only. */
  comparison: 'same' | 'caution' | 'alone'
}

/** The axes of an export; what has no indicator, or too many beside it to be judged, has none. */
export function axesOf(c: Collection, figures: readonly Figure[]): ReadonlyMap<Figure, OnAxis> {
  const axes = new Map<Figure, OnAxis>()
  for (const of of grouped(figures, measureIdOf).values()) {
    if (of.length > mostJudged) continue
    for (const [at, { places, core, group }] of setVerdictOf(c, of).panels.entries())
      for (const figure of group.figures) {
        const sure = figure.regionId !== undefined && core.includes(figure.regionId)
        axes.set(figure, {
          axis: at + 1,
          comparison: places.length < 2 ? 'alone' : sure ? 'same' : 'caution',
        })
      }
  }
  return axes
}
