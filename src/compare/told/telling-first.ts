import type { Practice } from '../../contract/practice.ts'

/** How much a practice says at a glance: done, named by its report, no part of another, with a list spelled out. */
const telling = ({ name, status, partOf, steps, levels, parts }: Practice): number =>
  (status === 'done' ? 8 : 0) + (name ? 4 : 0) + (partOf ? 0 : 2) + (steps || levels || parts ? 1 : 0)

/** The practices with those first that say most at a glance; those that say as much stay in their order. */
export const tellingFirst = (practices: readonly Practice[]): Practice[] =>
  practices.toSorted((a, b) => telling(b) - telling(a))
