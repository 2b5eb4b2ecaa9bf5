import type { Region } from '../../../contract/region.ts'
import { allOf, wholeProvince } from '../../../lexicon/places/spoken.ts'
import { recognizePlaces } from '../../recognize/places/places.ts'
import type { RegionTable } from '../places/regions.ts'
import { countOf } from './level.ts'

/** A paper, a station or an office that bears its place's name, behind that name: 某市｜日报, 某县｜融媒体中心, 某区｜发布. */
const speaker = {
  prefecture: /^(?:日报|晚报|晨报|都市报|时报|广播电视台)/u,
  county: /^(?:日报|时报|报社|广播电视台|融媒体?(?:中心)?|发布(?![^\s,。)】]))/u,
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

/** How a place of that name speaks of all of itself: a county-level city says 全市 too, and only a district 全区. */
function spokenAs(name: string): RegExp {
  if (name.endsWith('区')) return allOf.district
  return /[县旗]$/u.test(name) ? allOf.county : allOf.city
}
