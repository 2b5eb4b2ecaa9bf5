import type { Collection } from '../../../compare/collection.ts'
import { type Measure, measureNames } from '../../../compare/measures.ts'
import { remembered } from '../../../compare/remember.ts'
import { kindWords } from '../../../compare/rows/kind-words.ts'
import type { Figure } from '../../../contract/figure.ts'
import type { Practice } from '../../../contract/practice.ts'
import type { Region } from '../../../contract/region.ts'
import type { Indicator, Theme } from '../../../contract/taxonomy.ts'
import { folded, holds } from '../../../text/folding.ts'
import type { Gloss } from '../../i18n/use-gloss.ts'
import { shortName } from '../../i18n/use-text.ts'
import { graded, gradeOf, placeGrade } from '../../ui/places/name-match.ts'
import { type Asked, askedOf } from './asked.ts'
import { wordsOfQuery } from './texts.ts'

/** What the names of a collection give for some words, the best first. */
export interface Found {
  places: readonly Region[]
  indicators: readonly Indicator[]
  themes: readonly Theme[]
  /**
   * Of a measure that is named with a place, a year or a plan (河南 城镇化率, GDP目标), the place that fits best first, of each the latest; and in
   * English those whose labels mean the words.
   */
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

/** The figures of measures that a query names with where, when or what kind they are of. */
function figuresAsked(
  c: Collection,
  measures: readonly Measure[],
  rank: ReadonlyMap<string, number> | undefined,
  { year, planned }: Asked,
): Figure[] {
  if (!rank && year === undefined && !planned) return []
  return measures.flatMap(({ id }) =>
    c
      .figuresOfIndicator(id)
      .filter(
        (figure) =>
          figure.regionId !== undefined &&
          (!rank || rank.has(figure.regionId)) &&
          (year === undefined || yearOf(figure).startsWith(year)) &&
          (!planned || figure.kind === 'target'),
      )
      .toSorted(byPlaceThenYear(rank ?? new Map())),
  )
}

/** 河南粮食产量: the place that opens the words, parted from what is asked of it; undefined where none does, or where they are parted. */
function placeApart(regions: readonly Region[], words: string): string | undefined {
  if (/\s/u.test(words)) return undefined
  const opening = regions
    .flatMap(({ name }) => [name, shortName(name)])
    .filter((name) => name.length > 1 && name.length < words.length && words.startsWith(name))
  const longest = Math.max(0, ...opening.map((name) => name.length))
  return longest === 0 ? undefined : `${words.slice(0, longest)} ${words.slice(longest)}`
}

/**
 * Looks words up in names: of places (also by code), indicators and themes (in both languages) and practices; with a gloss also in what labels
 * and names of practices mean in English.
 */
export function find(c: Collection, query: string, gloss?: Gloss): Found {
  const words = query.trim()
  if (words === '') return nothing
  const wanted = wordsOfQuery(words)
  const asked = askedOf(words)
  // share of green space: the small words say nothing.
  const telling = wanted.filter(isTelling)
  const asksMeaning = gloss !== undefined && telling.length > 0 && /^[ -~]+$/u.test(words)
  const means = (said: string): boolean => {
    const meant = asksMeaning ? gloss?.(said) : undefined
    return meant !== undefined && telling.every((word) => holds(meant, word))
  }
  const speaking = c.regions.filter(({ id }) => c.figuresOf(id).length > 0 || c.practicesOf(id).length > 0)
  const stated = c.measures.filter(({ id }) => c.figuresOfIndicator(id).length > 0)
  const places = graded(speaking, (region) => byWords(words, (part) => placeGrade(region, part)))
  const measuresBy = (by: string) =>
    graded(stated, (indicator) => byWords(by, (part) => indicatorGrade(indicator, part)))
  const whole = measuresBy(words)
  const indicators = whole.length > 0 ? whole : measuresBy(asked.words)
  const rank = new Map(wanted.length > 1 ? places.map(({ id }, at) => [id, at]) : [])
  const parted = places.length + indicators.length === 0 ? placeApart(speaking, words) : undefined
  if (parted !== undefined) return find(c, parted, gloss)
  const figures = figuresAsked(c, indicators, rank.size > 0 ? rank : undefined, asked)
  return {
    places,
    indicators,
    themes: graded(c.themes, (theme) => byWords(words, (part) => bilingualGrade(theme, part))),
    figures: [
      ...new Set([...figures, ...(asksMeaning ? c.figures.filter(({ label }) => means(label)) : [])]),
    ],
    practices: c.practices.filter(
      (practice) =>
        wanted.every((word) => holds(practice.title, word) || holds(kindWords(practice, word), word)) ||
        means(practice.title),
    ),
  }
}
