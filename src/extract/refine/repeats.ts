import type { Figure } from '../../contract/figure.ts'

/**
 * The same number said twice of the same place in one article (2600多个基层党组织) is one fact with two
 * mentions: each points to the other, and the later one is flagged.
 */
export function markRepeats(figures: readonly Figure[]): Figure[] {
  const first = new Map<string, Figure>()
  const out = figures.map((figure) => ({ ...figure }))
  for (const figure of out) {
    if (figure.label === '') continue
    const key = [figure.articleId, figure.regionId ?? '', figure.value, figure.unit, figure.label].join('|')
    const earlier = first.get(key)
    if (!earlier) {
      first.set(key, figure)
      continue
    }
    figure.flags = [...(figure.flags ?? []), 'repeated']
    figure.relatedTo = [...(figure.relatedTo ?? []), earlier.id]
    earlier.relatedTo = [...(earlier.relatedTo ?? []), figure.id]
  }
  return out
}
