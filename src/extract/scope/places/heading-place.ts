import type { Region } from '../../../contract/region.ts'
import { besidePlace, captionLead } from '../../../lexicon/table-words.ts'
import type { ResolvedPlace } from './resolve-places.ts'

/**
 * The place whose table a line heads: 蒲城县, 表2 2023年大荔县农业, among the sheets of one workbook. Refuses 蒲城县与大荔县对比, and a line that only speaks
 * of one (较蒲城县的差距).
 */
export function headingPlace(line: string, places: readonly ResolvedPlace[]): Region | undefined {
  const lead = captionLead.exec(line)?.[0].length ?? 0
  const place = places.find(({ start }) => start === 0 || start === lead)
  return place && !besidePlace.test(line.slice(place.end)) ? place.region : undefined
}
