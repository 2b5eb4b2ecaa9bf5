import type { Figure } from '../contract/figure.ts'
import type { Collection } from './collection.ts'
import { periodOf } from './filter.ts'

/** The figures of which the text does not settle whose they are, or of when; one may be in both lists. */
export interface Unsure {
  placeless: readonly Figure[]
  timeless: readonly Figure[]
}

/** What is not settled among figures, in their order. */
export const unsureAmong = (c: Collection, figures: readonly Figure[]): Unsure => ({
  placeless: figures.filter(({ regionId }) => regionId === undefined),
  timeless: figures.filter((figure) => periodOf(c, figure) === undefined),
})
