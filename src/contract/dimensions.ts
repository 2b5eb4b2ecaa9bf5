import type { Dimension } from './taxonomy.ts'

/** Dimensions whose numbers count things or people, in measure words; the others measure. */
export const countedDimensions: ReadonlySet<Dimension> = new Set<Dimension>(['count', 'person', 'household'])

/** Those whose unit alone says that people are counted (人, 户). */
export const peopleDimensions: ReadonlySet<Dimension> = new Set<Dimension>(['person', 'household'])
