import type { Collection } from '../../../compare/collection.ts'
import { measureNames } from '../../../compare/measures.ts'
import type { Practice } from '../../../contract/practice.ts'
import type { Region } from '../../../contract/region.ts'
import type { Indicator } from '../../../contract/taxonomy.ts'
import { graded, gradeOf, placeGrade } from '../../ui/places/name-match.ts'

/** What the names of a collection give for some words. Lists are cut; `more` counts the rest. */
export interface Found {
  places: Region[]
  indicators: Indicator[]
  practices: Practice[]
}

const limit = 6

/** Looks words up in names: of places (also by code), indicators (in both languages) and practices. */
export function find(c: Collection, query: string): Found {
  const words = query.trim()
  if (words === '') return { places: [], indicators: [], practices: [] }
  const latin = words.toLowerCase()
  const speaking = c.regions.filter(({ id }) => c.figuresOf(id).length > 0 || c.practicesOf(id).length > 0)
  return {
    places: graded(speaking, (region) => placeGrade(region, words), limit),
    indicators: graded(
      c.measures,
      (indicator) => {
        if (c.figuresOfIndicator(indicator.id).length === 0) return undefined
        const inEnglish = indicator.en.toLowerCase().includes(latin) ? 1 : undefined
        const names = [indicator.zh, ...measureNames(indicator)]
        const grades = names.flatMap((name) => gradeOf(name, words) ?? [])
        return grades.length > 0 ? Math.min(...grades) : inEnglish
      },
      limit,
    ),
    practices: graded(c.practices, ({ title }) => (title.includes(words) ? 0 : undefined), limit),
  }
}
