import type { Region } from '../../../contract/region.ts'
import { allOf, wholeProvince } from '../../../lexicon/places/spoken.ts'
import { recognizePlaces } from '../../recognize/places/places.ts'
import type { RegionTable } from '../places/regions.ts'
import { countOf, spokenAs } from './level.ts'

/** A paper, a station, an office or a bank that bears its place's name, behind that name: 某市｜日报, 某县｜融媒体中心, 某县｜农商银行. */
const speaker = {
  prefecture: /^(?:日报|晚报|晨报|都市报|时报|广播电视台)/u,
  county:
    /^(?:日报|时报|报社|广播电视台|融媒体?(?:中心)?|农村(?:商业|合作)银行|农商(?:银)?行|合行|农村信用(?:合作)?(?:联)?社|发布(?![^\s,。)】]))/u,
} as const
const levels = ['county', 'prefecture'] as const

/**
 * The one place whose paper or office a text is from, for a text that speaks of 全市 (全县, 全区) and names no place itself:
 * 据兰州晚报报道, 全市发放…; 来源:某县融媒体中心. A province's daily tells of all its cities, and is none.
 * @param words what the article says, with the lines that tell where it is from
 */
export function ofPress(words: string, table: RegionTable): Region | undefined {
  const spoken = Object.values(allOf).some((whole) => words.search(whole) >= 0)
  if (!spoken || words.search(wholeProvince) >= 0) return undefined
  const places = new Set<Region>()
  for (const { end, rows } of recognizePlaces(words))
    for (const level of levels) {
      const row = rows.find((one) => one.level === level)
      if (!row || !speaker[level].test(words.slice(end, end + 6))) continue
      const place = countOf(words, spokenAs(row.name)) > 0 ? table.ofCode(row.code) : undefined
      if (place) places.add(place)
    }
  const [only, other] = places
  return other ? undefined : only
}
