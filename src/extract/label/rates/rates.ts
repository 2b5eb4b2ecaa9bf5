import type { Quantity } from '../../recognize/quantities/quantity.ts'

const comparing: ReadonlySet<string> = new Set(['percent', 'ratio', 'point', 'multiple'])

/** Whether a number compares: what it is of stands before it, or in its predicate. */
export const isComparing = (figure: Pick<Quantity, 'dimension'>): boolean => comparing.has(figure.dimension)
