import type { Collection } from '../../../compare/collection.ts'
import type { Practice } from '../../../contract/practice.ts'
import type { Region } from '../../../contract/region.ts'
import type { Indicator } from '../../../contract/taxonomy.ts'
import { match } from './pinyin.ts'

/** What the names of a collection give for some words. Lists are cut; `more` counts the rest. */
export interface Found {
  places: Region[]
  indicators: Indicator[]
  practices: Practice[]
}

const limit = 6

/** Rows whose test gives the lowest grade first; rows without a grade are out. */
function graded<T>(rows: readonly T[], grade: (row: T) => number | undefined): T[] {
  return rows
    .flatMap((row) => {
      const value = grade(row)
      return value === undefined ? [] : [{ row, value }]
    })
    .sort((a, b) => a.value - b.value)
    .map(({ row }) => row)
    .slice(0, limit)
}

function gradeOf(name: string, words: string): number | undefined {
  if (name.startsWith(words)) return 0
  if (name.includes(words)) return 1
  return match(name, words) ? 2 : undefined
}

/** Looks words up in names: of places (also by code), indicators (in both languages) and practices. */
export function find(c: Collection, query: string): Found {
  const words = query.trim()
  if (words === '') return { places: [], indicators: [], practices: [] }
  const latin = words.toLowerCase()
  const speaking = c.regions.filter(({ id }) => c.figuresOf(id).length > 0 || c.practicesOf(id).length > 0)
  return {
    places: graded(speaking, (region) =>
      region.adcode === words
        ? 0
        : (gradeOf(region.name, words) ?? (region.fullName.includes(words) ? 3 : undefined)),
    ),
    indicators: graded(c.indicators, (indicator) => {
      if (c.figuresOfIndicator(indicator.id).length === 0) return undefined
      const inEnglish = indicator.en.toLowerCase().includes(latin) ? 1 : undefined
      return gradeOf(indicator.zh, words) ?? inEnglish
    }),
    practices: graded(c.practices, (practice) => (practice.title.includes(words) ? 0 : undefined)),
  }
}
