import type { Region } from '../../../contract/region.ts'
import { spokenOf } from '../../../lexicon/places/spoken.ts'
import type { RegionTable } from '../places/regions.ts'
import type { PlaceEvidence } from './evidence.ts'
import { countOf } from './level.ts'

/** A portrait of one village: it alone is named, its county never without it, and the text speaks of it more than of what lies above. */
function onlyVillage(own: readonly Region[], words: string, table: RegionTable): Region | undefined {
  const villages = own.filter((region) => region.level === 'village')
  const village = villages[0]
  if (!village || villages.some((region) => region.id !== village.id)) return undefined
  const alone = own.every((region) => region.id === village.id || !table.isWithin(village, region))
  const others = own.filter((region) => region.id !== village.id && region.level === 'township')
  const mine = villages.length + countOf(words, spokenOf.village)
  return alone && others.length === 0 && mine > countOf(words, spokenOf.above) ? village : undefined
}

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
export function portrayed(
  evidence: readonly PlaceEvidence[],
  words: string,
  table: RegionTable,
): Region | undefined {
  const own = evidence.filter(({ place }) => !place.aside).map(({ place }) => place.region)
  return (
    onlyVillage(own, words, table) ??
    tellsOfItself(evidence, 'village', words, table) ??
    tellsOfItself(evidence, 'township', words, table)
  )
}
