import type { Figure } from '../contract/figure.ts'

/**
 * From here on a figure counts as read surely: of those that claim less, most of fresh reports could not be cited without a look at their sentence
 * (docs/accuracy.md).
 */
export const sureFrom = 0.6

/** Whether a figure may be cited without a look at its sentence, as far as its reading tells, or as someone checked it. */
export const isSure = ({ confidence, review }: Pick<Figure, 'confidence' | 'review'>): boolean =>
  review !== undefined || confidence >= sureFrom

/** Who checked it; undefined where nobody did. */
export const reviewerOf = ({ review, reviewedBy }: Pick<Figure, 'review' | 'reviewedBy'>) =>
  review && (reviewedBy ?? 'person')

/** Whether a person checked it: what only a program read again is not called checked. */
export const isChecked = (row: Pick<Figure, 'review' | 'reviewedBy'>): boolean => reviewerOf(row) === 'person'

/** Whether the report itself only estimates a number (预计), and does not yet know it. */
export const isEstimate = ({ flags }: Pick<Figure, 'flags'>): boolean => flags?.includes('estimate') ?? false

/** Whether somebody who checked a figure set its place, its time or its value: what they wrote is no conclusion of the rules. */
export const isCorrected = ({ flags }: Pick<Figure, 'flags'>, what: 'place' | 'time' | 'value'): boolean =>
  flags?.includes(`corrected-${what}`) ?? false

const bases: Record<Figure['labelBasis'], number> = { stated: 0, inherited: 1, derived: 2 }

/** The place of a figure in its source: ids start with the article and end with the offsets. */
const order = (a: Figure, b: Figure): number =>
  a.articleId < b.articleId
    ? -1
    : a.articleId > b.articleId
      ? 1
      : a.span.start - b.span.start || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/**
 * Sorts the figure that says most plainly what it says to the front: an exact number, a label in the text's
 * words, no flag, the surer reading, and at last the one that the text states first.
 */
export function byQuality(a: Figure, b: Figure): number {
  return (
    Number(a.bound !== 'exact') - Number(b.bound !== 'exact') ||
    Number(a.valueMax !== undefined) - Number(b.valueMax !== undefined) ||
    (a.flags?.length ?? 0) - (b.flags?.length ?? 0) ||
    bases[a.labelBasis] - bases[b.labelBasis] ||
    b.confidence - a.confidence ||
    order(a, b)
  )
}

/** The first row of each place, in their order; of rows without a place one. */
export function onePerPlace<T>(rows: readonly T[], figureOf: (row: T) => Pick<Figure, 'regionId'>): T[] {
  const places = new Map<string | undefined, T>()
  for (const row of rows) {
    const { regionId } = figureOf(row)
    if (!places.has(regionId)) places.set(regionId, row)
  }
  return [...places.values()]
}

/** The plainest figure of each place, the plainest first. */
export const plainestByPlace = (figures: readonly Figure[]): Figure[] =>
  onePerPlace(figures.toSorted(byQuality), (figure) => figure)
