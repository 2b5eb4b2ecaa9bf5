import type { Region, RegionLevel } from '../../../contract/region.ts'
import type { Span } from '../../../contract/span.ts'
import { townOpens, wholeWords } from '../../../lexicon/places/local.ts'
import { sentenceAt } from '../../tokens/sentences.ts'
import { leadsIn } from './leads.ts'
import type { RegionTable } from './regions.ts'
import type { ScopeBlock } from './scope-block.ts'

/** A word for a whole place (全市) at an offset, and the place that it means there. */
export interface WholePlace {
  at: number
  region: Region
  whole: true
  /** Where the text goes on with the article's own place; undefined where it does not. */
  until?: number
}

/** 全省首家, 全市第二: a comparison with the places around, not whose the number is. */
const superlative = /^(首|率先|第|前列|前茅|居|位|唯一|领先|最|排名|平均|先进)/u

/** 可以查询到｜全区200多个支部,… in the account of a street of it: that number alone is all of the district's. */
const countedRight = /^(?:现有|共有)?[近约超]?\d[^,;。]*/u

/** 仅首阳镇就占到｜全县的四分之一, 阳坝镇为｜全县主产茶区: what a share is of, among which a place is what it is. */
const comparedBefore =
  /(?:占(?:到|了|据|比)?(?:近|约|超过)?|[为是]|[高低快慢好优长短多少]于|超过?|[比较]|领先|落后|跑赢)$/u

/** 全村 in the report of a county: the village that was named last. */
const recentOf = ({ places, recent = [] }: ScopeBlock, levels: readonly RegionLevel[], at: number) =>
  places.findLast(({ start, aside, region }) => start < at && !aside && levels.includes(region.level))
    ?.region ?? recent.find(({ level }) => levels.includes(level))

/** 在呼和浩特,｜全市已建成459家, 滁州市委负责人说,｜全市… in a text of another place: the one that opens the sentence. Refuses 与呼和浩特相比,全市…, where it only stands beside. */
const openingOf = (
  { places, text }: ScopeBlock,
  sentence: Span,
  levels: readonly RegionLevel[],
  at: number,
): Region | undefined =>
  places.find(
    ({ start, end, aside, region }) =>
      !aside &&
      start >= sentence.start &&
      end < at &&
      levels.includes(region.level) &&
      /^在?$/u.test(text.slice(sentence.start, start).trim()) &&
      /^[,市委政]/u.test(text.slice(end, end + 1)),
  )?.region

/** The place around that a word may mean: 全市 in a story of a village of 宝塔区 is all of 延安市, and no district. */
function ofCity(
  table: RegionTable,
  base: Region | undefined,
  word: string,
  levels: readonly RegionLevel[],
): Region | undefined {
  const found = table.upTo(base, levels)
  // A district may have been a city when its own report was given.
  const isOther =
    word.endsWith('市') && found?.level === 'county' && found !== base && !found.name.endsWith('市')
  return isOther ? table.upTo(found, ['prefecture', 'province']) : found
}

/** 全市, 全区, and 城区 that opens a clause: back to the place of that level; above the article's own only as a subject of its own, or for a number that stands behind it. */
export function wholeChanges(block: ScopeBlock, base: Region | undefined, table: RegionTable): WholePlace[] {
  const out: WholePlace[] = []
  for (const [word, levels] of wholeWords) {
    for (let at = block.text.indexOf(word); at >= 0; at = block.text.indexOf(word, at + word.length)) {
      const around = ofCity(table, base, word, levels)
      // 全区 of a province that is no autonomous region is a district's.
      const own = word.endsWith('区') && around?.level === 'province' && !around.name.endsWith('自治区')
      const sentence = sentenceAt(block.sentences, at)
      const opening = sentence && openingOf(block, sentence, levels, at)
      const region = opening ?? (own ? undefined : around) ?? recentOf(block, levels, at)
      if (!region || superlative.test(block.text.slice(at + word.length))) continue
      if (comparedBefore.test(block.text.slice(Math.max(0, at - 4), at))) continue
      const above = base !== undefined && region.id !== base.id && !table.isWithin(region, base)
      const opens = sentence && leadsIn(block.text.slice(sentence.start, at))
      const counted = countedRight.exec(block.text.slice(at + word.length))?.[0].length
      if (opening || !above || opens) out.push({ at, region, whole: true })
      else if (counted !== undefined) out.push({ at, region, whole: true, until: at + word.length + counted })
    }
  }
  const town = table.upTo(base, ['county', 'prefecture'])
  if (town && town.id === base?.id)
    for (const { index } of block.text.matchAll(townOpens)) out.push({ at: index, region: town, whole: true })
  return out
}
