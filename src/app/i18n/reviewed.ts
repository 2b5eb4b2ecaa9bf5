import type { Figure } from '../../contract/figure.ts'
import type { Dictionary } from './dictionary.ts'

/** What a reader did to a figure or a practice, in words that say whether a person or a program did; undefined where nobody did. */
export const reviewed = (
  { review, reviewedBy }: Pick<Figure, 'review' | 'reviewedBy'>,
  { reviews, reviewsByProgram }: Pick<Dictionary['terms'], 'reviews' | 'reviewsByProgram'>,
): string | undefined => review && (reviewedBy === 'program' ? reviewsByProgram : reviews)[review]
