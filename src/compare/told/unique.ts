import type { Figure } from '../../contract/figure.ts'
import type { Collection } from '../collection.ts'
import { wordingOf } from '../fair/wording.ts'
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

/** How many places state something under each noun, of whatever indicator. */
export const placesByNoun = remembered((c: Collection): ReadonlyMap<string, number> => {
  const places = new Map<string, Set<string>>()
  for (const figure of c.figures) {
    if (figure.regionId === undefined) continue
    const { noun } = wordingOf(figure)
    const known = places.get(noun)
    if (known) known.add(figure.regionId)
    else places.set(noun, new Set([figure.regionId]))
  }
  return new Map([...places].map(([noun, ids]) => [noun, ids.size]))
})
