import type { Region } from '../../../contract/region.ts'
import {
  allOf,
  belowProvince,
  provinceItself,
  reportLevels,
  reportsFor,
  spokenWhole,
  wholeCity,
  wholeCounty,
  wholeProvince,
} from '../../../lexicon/places/spoken.ts'
import type { RegionTable } from '../places/regions.ts'
import type { PlaceEvidence } from './evidence.ts'

/** How often a pattern stands in a text. */
export const countOf = (words: string, pattern: RegExp): number => words.match(pattern)?.length ?? 0

/**
 * Of places of which none has most of the weight, the place around them, where the text names it: villages of many counties
 * are told of for their province. A province whose share only is told (占全省的｜4%) is none of a text that says 全市, and what it
 * weighs does not count against the city.
 */
export function around(
  scores: ReadonlyMap<string, number>,
  words: string,
  table: RegionTable,
): Region | undefined {
  const total = [...scores.values()].reduce((sum, score) => sum + score, 0)
  if (scores.size < leastSpread || [...scores.values()].some((score) => score * 2 >= total)) return undefined
  const inside = new Map<string, { count: number; score: number }>()
  for (const [id, score] of scores)
    for (let at = table.get(id); at; at = table.get(at.parentId)) {
      const sum = inside.get(at.id) ?? { count: 0, score: 0 }
      inside.set(at.id, { count: sum.count + 1, score: sum.score + score })
    }
  const isBelow = speaksBelow(words)
  const spoken = [...scores].filter(([id]) => {
    const region = table.get(id)
    return region && !isBelow(region)
  })
  const most = spoken.reduce((sum, [, score]) => sum + score, 0) * mostInside
  const [wide] =
    spoken.find(([id]) => {
      const { count = 0, score = 0 } = inside.get(id) ?? {}
      return count > 2 && score >= most
    }) ?? []
  return table.get(wide)
}
const leastSpread = 4
const mostInside = 0.8

/**
 * The place at the level that the text speaks of: a district that only its park is named by is none of a text that says 全市 and
 * never 全区. A county-level city is its own 全市.
 */
export function lifted(place: Region, words: string, table: RegionTable): Region {
  const [county, city, province] = [wholeCounty, wholeCity, wholeProvince].map((whole) =>
    countOf(words, whole),
  )
  if (place.level === 'county' && !place.name.endsWith('市') && county === 0 && (city ?? 0) >= leastSpoken)
    return table.upTo(place, ['prefecture']) ?? place
  const below = (county ?? 0) + (city ?? 0)
  if (
    (place.level === 'county' || place.level === 'prefecture') &&
    below === 0 &&
    (province ?? 0) >= leastSpoken
  )
    return table.upTo(place, ['province']) ?? place
  return place
}
const leastSpoken = 2

/**
 * The one city in which all the places lie that a text names, where it speaks of 全市 and of no whole county: 我市…在甲区、乙区和丙县布置. Undefined
 * for places of two cities.
 */
export function cityAround(
  scores: ReadonlyMap<string, number>,
  words: string,
  table: RegionTable,
): Region | undefined {
  if (scores.size < leastParts || countOf(words, allOf.city) < leastSpoken || countOf(words, wholeCounty) > 0)
    return undefined
  const places = [...scores.keys()].map((id) => table.get(id))
  // 溧阳市 may be its own 全市.
  if (places.some((place) => place?.level === 'county' && place.name.endsWith('市'))) return undefined
  const cities = new Set(places.map((place) => table.upTo(place, ['prefecture'])))
  const [only] = cities
  return cities.size === 1 ? only : undefined
}
const leastParts = 2

/**
 * Tells of each region whether a text, counted once, speaks of all of a place below it, and never of all of that one: 全市 and 市本级 beside a
 * province that is named in passing. A municipality is its own 全市.
 */
export function speaksBelow(words: string): (region: Region) => boolean {
  const [counties, cities] = [countOf(words, allOf.county), countOf(words, allOf.city)]
  const ofProvince = counties + cities >= leastSpoken && countOf(words, ofAllProvince) === 0
  const ofCity = counties >= leastSpoken && cities === 0
  return ({ level, name }) =>
    (level === 'province' && !name.endsWith('市') && ofProvince) || (level === 'prefecture' && ofCity)
}
/** All of a province, or of an autonomous region. */
const ofAllProvince = new RegExp(`${provinceItself}|[全我]区|自治区`, 'gu')

/**
 * The place, where a report says for what level it is given (我代表区人民政府): the one around it of that level, or none for a
 * place above it, which the report only names. A city of county level and a municipality report as 市.
 */
export function atReportLevel(place: Region, words: string, table: RegionTable): Region | undefined {
  const level = reportLevels[reportsFor.exec(words)?.[1] ?? '']
  if (level === undefined || place.level === level || place.level === 'organ') return place
  if (level === 'prefecture' && place.name.endsWith('市')) return place
  return table.upTo(place, [level])
}

/**
 * Where a text names no place but in papers (《黑龙江省人民政府关于…的意见》): the one that made them, if the text speaks of all of a
 * place of its level. A banner that applies the laws of its region speaks of 我旗, and is none that is known.
 */
export function ofPapers(evidence: readonly PlaceEvidence[], words: string): Region | undefined {
  const [first, ...others] = evidence.flatMap(({ paper, place }) => (paper ? place.region : []))
  if (!first || others.some(({ id }) => id !== first.id)) return undefined
  if (first.level === 'province' && belowProvince.test(words)) return undefined
  return spokenWhole[first.level]?.test(words) ? first : undefined
}

/** How a place of that name speaks of all of itself: a county-level city says 全市 too, and only a district 全区. */
export function spokenAs(name: string): RegExp {
  if (name.endsWith('区')) return allOf.district
  return /[县旗]$/u.test(name) ? allOf.county : allOf.city
}

/**
 * The one county or district of a text whose head names only the province around it: 重庆这所小学…, below it 重庆市某区…全区. It is the only
 * one that is named, is told of, and the text speaks of all of it and never of all of the province. Undefined otherwise.
 */
export function narrowed(
  place: Region,
  evidence: readonly PlaceEvidence[],
  words: string,
  table: RegionTable,
): Region | undefined {
  if (place.level !== 'province') return undefined
  const named = evidence.filter((one) => !one.place.aside)
  const counties = new Set(named.flatMap((one) => table.upTo(one.place.region, ['county']) ?? []))
  const [only, other] = counties
  if (!only || other || !table.isWithin(only, place)) return undefined
  if (!named.some(({ part, place: told }) => part !== 'other' && table.isWithin(told.region, only)))
    return undefined
  const ofAll = countOf(words, wholeProvince) + (place.name.endsWith('市') ? countOf(words, allOf.city) : 0)
  return countOf(words, spokenAs(only.name)) > 0 && ofAll === 0 ? only : undefined
}
