import type { Region } from '../../contract/region.ts'
import { organName } from '../../lexicon/places/local.ts'
import type { RegionTable } from './regions.ts'
import type { ResolvedPlace } from './resolve-places.ts'

/** `meeting`: the line that says before whose congress the report was given. */
const weights = { title: 6, meeting: 6, lead: 3, subject: 2, other: 1 } as const

export interface PlaceEvidence {
  part: keyof typeof weights
  place: ResolvedPlace
}

/** A portrait of one village: it alone is named, and its county never without it. */
function onlyVillage(evidence: readonly PlaceEvidence[], table: RegionTable): Region | undefined {
  const own = evidence.filter(({ place }) => !place.aside).map(({ place }) => place.region)
  const villages = own.filter((region) => region.level === 'village')
  const village = villages[0]
  if (!village || villages.some((region) => region.id !== village.id)) return undefined
  const alone = own.every((region) => region.id === village.id || !table.isWithin(village, region))
  const others = own.filter((region) => region.id !== village.id && region.level === 'township')
  return alone && others.length === 0 ? village : undefined
}

/** The place that a place speaks for: townships and villages for their county. */
const placeSpokenFor = (region: Region, table: RegionTable): Region | undefined =>
  table.upTo(region, ['organ', 'county', 'prefecture', 'province'])

/** Where the place is told outright: what a text names in passing, however often, does not outweigh its title. */
function decisiveIn(evidence: readonly PlaceEvidence[]): PlaceEvidence['part'] | undefined {
  return (['title', 'meeting'] as const).find((told) =>
    evidence.some(({ part, place }) => part === told && !place.aside),
  )
}

/**
 * The place that an article is about: the one village of a portrait, else the one with most weight of title, lead and subjects; townships and
 * villages speak for their county. A place in the title, else in the line of the meeting, decides alone. Undefined where
 * none is named.
 */
export function articlePlace(evidence: readonly PlaceEvidence[], table: RegionTable): Region | undefined {
  const decisive = decisiveIn(evidence)
  const told = evidence.filter(({ part, place }) => part === decisive && !place.aside)
  const village = onlyVillage(evidence, table)
  if (village && told.every(({ place }) => table.isWithin(village, place.region))) return village
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
  let best: string | undefined
  for (const [id, score] of scores) {
    const top = best === undefined ? -1 : (scores.get(best) ?? 0)
    if (score > top || (score === top && best !== undefined && id < best)) best = id
  }
  return table.get(best)
}

/** The organ that a heading or a title names (省国资委党委, 沈阳市直机关工委), below the place that it belongs to. */
export function organOf(name: string, province: Region | undefined, table: RegionTable): Region | undefined {
  return organName.test(name) ? table.ofLocal(province, name, 'organ') : undefined
}
