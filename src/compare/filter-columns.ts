import type { Figure } from '../contract/figure.ts'
import type { Practice } from '../contract/practice.ts'
import type { Collection } from './collection.ts'
import { yearOf, yearOfPractice } from './filter.ts'

/** The parts of a filter whose options are counted. */
export const filterParts = ['themes', 'levels', 'years', 'kinds'] as const
export type FilterPart = (typeof filterParts)[number]

/** The words that rows have in one part, each with a number, and every row's numbers. */
export interface Column {
  words: readonly string[]
  /** Row → numbers of its words; rows with the same words share a list. */
  rows: readonly (readonly number[])[]
}

type Columns = Record<FilterPart, Column>

/** What the filter asks of the rows, looked up once a collection. */
export interface FilterColumns {
  figures: Columns
  /** A practice has no kind: its column is without words. */
  practices: Columns
}

function column<T>(rows: readonly T[], wordsOf: (row: T) => readonly string[] | string | undefined): Column {
  const numbers = new Map<string, number>()
  const lists = new Map<string, readonly number[]>()
  const numberOf = (word: string): number => {
    const known = numbers.get(word)
    if (known !== undefined) return known
    numbers.set(word, numbers.size)
    return numbers.size - 1
  }
  const made = rows.map((row) => {
    const words = wordsOf(row) ?? []
    const key = typeof words === 'string' ? words : words.join('\n')
    const known = lists.get(key)
    if (known) return known
    const list = (typeof words === 'string' ? [words] : [...new Set(words)]).map(numberOf)
    lists.set(key, list)
    return list
  })
  return { words: [...numbers.keys()], rows: made }
}

const cache = new WeakMap<Collection, FilterColumns>()

/** The columns of a collection; remembered as long as it lives. */
export function filterColumns(c: Collection): FilterColumns {
  const known = cache.get(c)
  if (known) return known
  const level = (row: Figure | Practice) => c.region(row.regionId)?.level
  const made = {
    figures: {
      themes: column(c.figures, (row) => row.themes),
      levels: column(c.figures, level),
      years: column(c.figures, (row) => yearOf(c, row)?.year.toString()),
      kinds: column(c.figures, (row) => row.kind),
    },
    practices: {
      themes: column(c.practices, (row) => row.themes),
      levels: column(c.practices, level),
      years: column(c.practices, (row) => yearOfPractice(c, row)?.toString()),
      kinds: column(c.practices, () => undefined),
    },
  }
  cache.set(c, made)
  return made
}
