import type { Figure } from '../../contract/figure.ts'

/** The figures of which the text does not settle whose they are, or of when; one may be in both lists. */
export interface Unsure {
  placeless: readonly Figure[]
  timeless: readonly Figure[]
}

/** What is not settled among figures, in their order. */
export const unsureAmong = (figures: readonly Figure[]): Unsure => ({
  placeless: figures.filter(({ regionId }) => regionId === undefined),
  timeless: figures.filter((figure) => figure.period === undefined),
})
