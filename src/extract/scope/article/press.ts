import type { Region } from '../../../contract/region.ts'
import { allOf, wholeProvince } from '../../../lexicon/places/spoken.ts'
import { recognizePlaces } from '../../recognize/places/places.ts'
import type { RegionTable } from '../places/regions.ts'
import { countOf } from './level.ts'

/** A paper or a station that bears its city's name. */
const paper = /^(?:日报|晚报|晨报|都市报|时报|广播电视台)/u

/**
 * The one city whose paper a text is from, for a text that speaks of 全市 and names no place itself: 据兰州晚报报道, 全市发放…. A
 * province's daily tells of all its cities, and is none.
 */
export function ofPress(words: string, table: RegionTable): Region | undefined {
  if (countOf(words, allOf.city) === 0 || words.search(wholeProvince) >= 0) return undefined
  const cities = new Set<Region>()
  for (const { end, rows } of recognizePlaces(words)) {
    const row = rows.find(({ level }) => level === 'prefecture')
    const city = row && paper.test(words.slice(end, end + 5)) ? table.ofCode(row.code) : undefined
    if (city) cities.add(city)
  }
  const [only, other] = cities
  return other ? undefined : only
}
