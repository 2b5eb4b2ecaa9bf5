import type { Collection } from '../../../compare/collection.ts'
import { type Measure, measureNames } from '../../../compare/measures.ts'
import { remembered } from '../../../compare/remember.ts'
import type { Figure } from '../../../contract/figure.ts'
import type { Practice } from '../../../contract/practice.ts'
import type { Region } from '../../../contract/region.ts'
import type { Indicator, Theme } from '../../../contract/taxonomy.ts'
import { folded, holds } from '../../../text/folding.ts'
import { graded, gradeOf, placeGrade } from '../../ui/places/name-match.ts'
import { wordsOfQuery } from './texts.ts'

/** What the names of a collection give for some words, the best first. */
export interface Found {
  places: readonly Region[]
  indicators: readonly Indicator[]
  themes: readonly Theme[]
  /** Of a place and of a measure that are both named (河南 城镇化率): the place that fits best first, of each the latest. */
  figures: readonly Figure[]
  practices: readonly Practice[]
}

const nothing: Found = { places: [], indicators: [], themes: [], figures: [], practices: [] }

/** How well words fit something that goes by a name in each language, and by others. */
function bilingualGrade(
  { zh, en }: { zh: string; en: string },
  words: string,
  others: readonly string[] = [],
): number | undefined {
  const grades = [zh, ...others].flatMap((name) => gradeOf(name, words) ?? [])
  if (grades.length > 0) return Math.min(...grades)
  return folded(en).includes(folded(words)) ? 2 : undefined
}

/** What only the definition of an indicator says (R&D: research) counts less than any name. */
function indicatorGrade(indicator: Measure, words: string): number | undefined {
  const named = bilingualGrade(indicator, words, measureNames(indicator))
  if (named !== undefined) return named
  const { zh, en } = indicator.definition
  return isTelling(words) && folded(`${zh} ${en}`).includes(folded(words)) ? 3 : undefined
}

/** One word of several that a name holds is worth less than all of them. */
const perWord = 10
/** A word so short says little beside others. */
const isTelling = (word: string): boolean => word.length > (/^[ -~]+$/u.test(word) ? 2 : 1)

/** How well a name fits a query: all of it, else the words of it that it holds. */
function byWords(query: string, grade: (words: string) => number | undefined): number | undefined {
  const whole = grade(query)
  if (whole !== undefined) return whole
  const words = wordsOfQuery(query)
  if (words.length < 2) return undefined
  const grades = words.filter(isTelling).flatMap((word) => grade(word) ?? [])
  return grades.length === 0 ? undefined : Math.min(...grades) + (words.length - grades.length) * perWord
}

/** The places of figures by how well they fit, then the latest first. */
const byPlaceThenYear =
  (rank: ReadonlyMap<string, number>) =>
  (a: Figure, b: Figure): number => {
    const placeOf = ({ regionId = '' }: Figure) => rank.get(regionId) ?? rank.size
    const [x, y] = [yearOf(a), yearOf(b)]
    return placeOf(a) - placeOf(b) || (x < y ? 1 : x > y ? -1 : 0)
  }

const yearOf = ({ period }: Figure): string => period?.end ?? period?.start ?? ''

/** How many figures each theme has. */
export const figuresByTheme = remembered((c: Collection): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const { themes } of c.figures) for (const id of themes) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
})

/** Looks words up in names: of places (also by code), indicators and themes (in both languages) and practices. */
export function find(c: Collection, query: string): Found {
  const words = query.trim()
  if (words === '') return nothing
  const wanted = wordsOfQuery(words)
  const speaking = c.regions.filter(({ id }) => c.figuresOf(id).length > 0 || c.practicesOf(id).length > 0)
  const stated = c.measures.filter(({ id }) => c.figuresOfIndicator(id).length > 0)
  const places = graded(speaking, (region) => byWords(words, (part) => placeGrade(region, part)))
  const indicators = graded(stated, (indicator) => byWords(words, (part) => indicatorGrade(indicator, part)))
  const ofPlaces = new Map(wanted.length > 1 ? places.map(({ id }, at) => [id, at]) : [])
  return {
    places,
    indicators,
    themes: graded(c.themes, (theme) => byWords(words, (part) => bilingualGrade(theme, part))),
    figures: (wanted.length > 1 ? indicators : []).flatMap(({ id }) =>
      c
        .figuresOfIndicator(id)
        .filter(({ regionId }) => regionId !== undefined && ofPlaces.has(regionId))
        .toSorted(byPlaceThenYear(ofPlaces)),
    ),
    practices: c.practices.filter(({ title }) => wanted.every((word) => holds(title, word))),
  }
}
