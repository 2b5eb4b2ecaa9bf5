import type { Figure } from '../../contract/figure.ts'
import type { Collection } from '../collection.ts'
import { measureIdOf } from '../measures.ts'
import { byQuality } from '../quality.ts'
import { remembered } from '../remember.ts'

/**
 * Indicators that only one place states: its best figure for each, in the taxonomy's order. No scale and no
 * rank belongs to them. Figures held by a firm or a body, targets and durations are passed over.
 */
export const statedByOne = remembered((c: Collection): readonly Figure[] =>
  c.measures.flatMap(({ id }) => {
    const figures = c
      .figuresOfIndicator(id)
      .filter((f) => measureIdOf(f) === id && f.holder === undefined && f.regionId !== undefined)
    if (new Set(figures.map((f) => f.regionId)).size !== 1) return []
    const [best] = figures.filter((f) => f.kind !== 'target' && f.dimension !== 'duration').sort(byQuality)
    return best ? [best] : []
  }),
)

/** How many places state something in the very same words, of whatever indicator. */
export const placesByLabel = remembered((c: Collection): ReadonlyMap<string, number> => {
  const places = new Map<string, Set<string>>()
  for (const { label, regionId } of c.figures) {
    if (regionId === undefined) continue
    const known = places.get(label)
    if (known) known.add(regionId)
    else places.set(label, new Set([regionId]))
  }
  return new Map([...places].map(([label, ids]) => [label, ids.size]))
})
