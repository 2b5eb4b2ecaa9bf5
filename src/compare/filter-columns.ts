import type { Figure } from '../contract/figure.ts'
import type { Practice } from '../contract/practice.ts'
import type { Collection } from './collection.ts'
import { yearOf, yearOfPractice } from './filter.ts'
import { remembered } from './remember.ts'

/** The parts of a filter whose options are counted. */
export const filterParts = ['themes', 'levels', 'years', 'kinds'] as const
export type FilterPart = (typeof filterParts)[number]

/**
 * The words that rows have in one part, each with a number. The numbers of row `n` are
 * `numbers[starts[n]]` up to `numbers[starts[n + 1] - 1]`.
 */
export interface Column {
  words: readonly string[]
  starts: Uint32Array
  numbers: Uint32Array
  /** How many rows have each word. */
  totals: Uint32Array
}

type Columns = Record<FilterPart, Column>

/** What the filter asks of the rows, looked up once a collection. */
export interface FilterColumns {
  figures: Columns
  /** A practice has no kind: its column is without words. */
  practices: Columns
}

function column<T>(rows: readonly T[], wordsOf: (row: T) => Iterable<string | undefined>): Column {
  const known = new Map<string, number>()
  const starts = new Uint32Array(rows.length + 1)
  const numbers: number[] = []
  for (const [at, row] of rows.entries()) {
    for (const word of wordsOf(row)) {
      if (word === undefined) continue
      const number = known.get(word) ?? known.size
      known.set(word, number)
      if (!numbers.includes(number, starts[at])) numbers.push(number)
    }
    starts[at + 1] = numbers.length
  }
  const totals = new Uint32Array(known.size)
  for (const number of numbers) totals[number] = (totals[number] ?? 0) + 1
  return { words: [...known.keys()], starts, numbers: Uint32Array.from(numbers), totals }
}

/** The columns of a collection. */
export const filterColumns = remembered((c: Collection): FilterColumns => {
  const level = (row: Figure | Practice) => [c.region(row.regionId)?.level]
  return {
    figures: {
      themes: column(c.figures, (row) => row.themes),
      levels: column(c.figures, level),
      years: column(c.figures, (row) => [yearOf(row)?.year.toString()]),
      kinds: column(c.figures, (row) => [row.kind]),
    },
    practices: {
      themes: column(c.practices, (row) => row.themes),
      levels: column(c.practices, level),
      years: column(c.practices, (row) => [yearOfPractice(c, row)?.toString()]),
      kinds: column(c.practices, () => []),
    },
  }
})
