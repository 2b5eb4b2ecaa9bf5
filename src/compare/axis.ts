import type { Figure } from '../contract/figure.ts'
import type { Dimension } from '../contract/taxonomy.ts'
import { axisKey } from './axis-key.ts'
import type { Collection } from './collection.ts'
import { factsOf } from './facts.ts'
import { shareAxis } from './verdict.ts'
import { wordingOf } from './wording.ts'

/** A panel: figures that may stand on one axis, in the order given. */
export interface AxisGroup {
  dimension: Dimension
  /** The unit of the indicator, else of the first figure. */
  unit: string
  figures: Figure[]
}

interface Bucket {
  members: Figure[]
  /** Key → the first figure of it. */
  speakers: Map<number, Figure>
}

const places = (figures: readonly Figure[]): number => new Set(figures.map((f) => f.regionId)).size

/**
 * Parts figures into panels: each joins the first panel with all of whose figures it may share an axis, taken
 * in the order of ids, so that the panels do not depend on the order given. The panel of most places first.
 */
export function axisGroups(c: Collection, figures: readonly Figure[]): AxisGroup[] {
  const unique = [...new Map(figures.map((figure) => [figure.id, figure])).values()]
  const sorted = [...unique].sort((a, b) => (a.id < b.id ? -1 : 1))
  const groups: Figure[][] = []
  const buckets = new Map<string, Bucket[]>()
  for (const figure of sorted) {
    const key = `${figure.indicatorId ?? wordingOf(figure).noun} ${figure.dimension}`
    const bucket = buckets.get(key) ?? []
    buckets.set(key, bucket)
    // One of each key speaks for all that behave alike.
    const axis = axisKey(factsOf(c, figure))
    const group = bucket.find(({ speakers }) =>
      [...speakers.values()].every((speaker) => shareAxis(c, speaker, figure)),
    )
    if (group) {
      group.members.push(figure)
      if (!group.speakers.has(axis)) group.speakers.set(axis, figure)
      continue
    }
    const made = { members: [figure], speakers: new Map([[axis, figure]]) }
    bucket.push(made)
    groups.push(made.members)
  }
  const given = new Map(unique.map((figure, index) => [figure.id, index]))
  const at = (figure: Figure | undefined): number => (figure ? (given.get(figure.id) ?? 0) : 0)
  return groups
    .sort((a, b) => places(b) - places(a) || b.length - a.length)
    .flatMap((members) => {
      const ordered = members.sort((a, b) => at(a) - at(b))
      const [first] = ordered
      if (!first) return []
      const indicator = c.indicator(first.indicatorId)
      const unit = indicator && indicator.dimension === first.dimension ? indicator.unit : first.unit
      return [{ dimension: first.dimension, unit, figures: ordered }]
    })
}
