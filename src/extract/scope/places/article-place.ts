import type { Region } from '../../../contract/region.ts'
import { organName } from '../../../lexicon/places/local.ts'
import type { RegionTable } from './regions.ts'
import type { ResolvedPlace } from './resolve-places.ts'

/** `meeting`: the line that says before whose congress the report was given; `issuer`: the office that signs its head. */
const weights = { title: 6, meeting: 6, issuer: 6, lead: 3, subject: 2, other: 1 } as const

export interface PlaceEvidence {
  part: keyof typeof weights
  /** It stands in the name of a paper. */
  paper: boolean
  place: ResolvedPlace
}

/** A portrait of one village: it alone is named, and its county never without it. */
function onlyVillage(own: readonly Region[], table: RegionTable): Region | undefined {
  const villages = own.filter((region) => region.level === 'village')
  const village = villages[0]
  if (!village || villages.some((region) => region.id !== village.id)) return undefined
  const alone = own.every((region) => region.id === village.id || !table.isWithin(village, region))
  const others = own.filter((region) => region.id !== village.id && region.level === 'township')
  return alone && others.length === 0 ? village : undefined
}

/** How a text speaks of the village or the township that it tells of, and of what lies above. Refuses 18个乡镇, 街道社区. */
const spokenOf = {
  village: /全村|该村|我们村|咱村|村里|全社区|该社区/gu,
  township:
    /全[乡镇]|该[乡镇]|我[乡镇]|本[乡镇]|[乡镇](?:党委|域|政府)|街道(?:党工委|办事处|工委)|(?<!\p{Script=Han})(?:街道(?!社区)|辖区)/gu,
  above: /[全我][省市县区州旗盟]|[市县区旗]委/gu,
} as const

const countOf = (words: string, pattern: RegExp) => words.match(pattern)?.length ?? 0

/**
 * A village or a township whose own story the text is: it is named first, others of its level hardly beside it, and the text
 * speaks of it (全村, 全乡) more than of what lies above.
 */
function tellsOfItself(
  evidence: readonly PlaceEvidence[],
  level: 'village' | 'township',
  words: string,
  table: RegionTable,
): Region | undefined {
  const own = evidence.filter(({ place }) => !place.aside)
  const early = own.find(({ part, place }) => part !== 'other' && place.region.level === level)?.place.region
  const spoken = countOf(words, spokenOf[level])
  if (!early || spoken === 0) return undefined
  const named = own.filter(({ place }) => place.region.id === early.id).length
  const beside = own.filter(({ place }) => place.region.level === level).length - named
  const above = own.filter(({ place }) => place.region.id !== early.id && table.isWithin(early, place.region))
  return beside * mostBeside <= named && named + spoken > above.length + countOf(words, spokenOf.above)
    ? early
    : undefined
}
const mostBeside = 3

/** The village or the township whose own story an article is. */
function portrayed(
  evidence: readonly PlaceEvidence[],
  words: string,
  table: RegionTable,
): Region | undefined {
  const own = evidence.filter(({ place }) => !place.aside).map(({ place }) => place.region)
  return (
    onlyVillage(own, table) ??
    tellsOfItself(evidence, 'village', words, table) ??
    tellsOfItself(evidence, 'township', words, table)
  )
}

/** The place that a place speaks for: townships and villages for their county. */
const placeSpokenFor = (region: Region, table: RegionTable): Region | undefined =>
  table.upTo(region, ['organ', 'county', 'prefecture', 'province'])

/** Where the place is told outright: what a text names in passing, however often, does not outweigh its title. */
function decisiveIn(evidence: readonly PlaceEvidence[]): PlaceEvidence['part'] | undefined {
  return (['title', 'meeting', 'issuer'] as const).find((told) =>
    evidence.some(({ part, place }) => part === told && !place.aside),
  )
}

/**
 * Of places of which none has most of the weight, the place around them, where the text names it: villages of many counties
 * are told of for their province.
 */
function around(scores: ReadonlyMap<string, number>, table: RegionTable): Region | undefined {
  const total = [...scores.values()].reduce((sum, score) => sum + score, 0)
  if (scores.size < leastSpread || [...scores.values()].some((score) => score * 2 >= total)) return undefined
  const inside = new Map<string, { count: number; score: number }>()
  for (const [id, score] of scores)
    for (let at = table.get(id); at; at = table.get(at.parentId)) {
      const sum = inside.get(at.id) ?? { count: 0, score: 0 }
      inside.set(at.id, { count: sum.count + 1, score: sum.score + score })
    }
  const wide = [...scores.keys()].find((id) => {
    const { count = 0, score = 0 } = inside.get(id) ?? {}
    return count > 2 && score >= total * mostInside
  })
  return table.get(wide)
}
const leastSpread = 4
const mostInside = 0.8

/** How a text speaks of all of a county, of a city and of a province. */
const wholeCounty = /[全我本该][县区旗]|[县区旗]委/gu
const wholeCity = /[全我本该][市州盟]|[市州盟]委/gu
const wholeProvince = /[全我本]省|省委/gu

/**
 * The place at the level that the text speaks of: a district that only its park is named by is none of a text that says 全市 and
 * never 全区. A county-level city is its own 全市.
 */
function lifted(place: Region, words: string, table: RegionTable): Region {
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

/** How a text speaks of all of a place of a level, and of what lies below one. */
const spokenWhole: Partial<Record<Region['level'], RegExp>> = {
  province: /[全我本]省|全区|我区|自治区/u,
  prefecture: /[全我本][市州盟]/u,
  county: /[全我本][县旗区]/u,
}
const belowProvince = /[全我本][市县旗州盟]|旗委|县委|市委/u

/**
 * Where a text names no place but in papers (《黑龙江省人民政府关于…的意见》): the one that made them, if the text speaks of all of a
 * place of its level. A banner that applies the laws of its region speaks of 我旗, and is none that is known.
 */
function ofPapers(evidence: readonly PlaceEvidence[], words: string): Region | undefined {
  const [first, ...others] = evidence.flatMap(({ paper, place }) => (paper ? place.region : []))
  if (!first || others.some(({ id }) => id !== first.id)) return undefined
  if (first.level === 'province' && belowProvince.test(words)) return undefined
  return spokenWhole[first.level]?.test(words) ? first : undefined
}

/**
 * The place that an article is about: the village or the township of a portrait, else the one with most weight of title, lead
 * and subjects; townships and villages speak for their county. A place in the title, else in the line of the meeting, decides
 * alone. Undefined where none is named.
 * @param words the text of the article
 */
export function articlePlace(
  evidence: readonly PlaceEvidence[],
  words: string,
  table: RegionTable,
): Region | undefined {
  const decisive = decisiveIn(evidence)
  const told = evidence.filter(({ part, place }) => part === decisive && !place.aside)
  const portrait = portrayed(evidence, words, table)
  if (portrait && told.every(({ place }) => table.isWithin(portrait, place.region))) return portrait
  // (甘肃省)某县工作报告: of places inside each other the innermost is meant.
  const inner = told.find(({ place }) =>
    told.every((other) => table.isWithin(place.region, other.place.region)),
  )
  if (inner && inner.place.region.level !== 'township' && inner.place.region.level !== 'village')
    return inner.place.region
  const scores = new Map<string, number>()
  for (const { part, place } of evidence) {
    if (place.aside || (decisive && part !== decisive)) continue
    const region = placeSpokenFor(place.region, table)
    if (region) scores.set(region.id, (scores.get(region.id) ?? 0) + weights[part])
  }
  const wide = decisive ? undefined : around(scores, table)
  if (wide) return wide
  let best: string | undefined
  for (const [id, score] of scores) {
    const top = best === undefined ? -1 : (scores.get(best) ?? 0)
    if (score > top || (score === top && best !== undefined && id < best)) best = id
  }
  const found = table.get(best)
  if (found) return decisive ? found : lifted(found, words, table)
  return ofPapers(evidence, words)
}

/** The organ that a heading or a title names (省国资委党委, 沈阳市直机关工委), below the place that it belongs to. */
export function organOf(name: string, province: Region | undefined, table: RegionTable): Region | undefined {
  return organName.test(name) ? table.ofLocal(province, name, 'organ') : undefined
}
