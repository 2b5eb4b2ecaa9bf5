import type { Span } from '../../contract/span.ts'
import { lead } from '../../lexicon/holders.ts'
import { jointRegions, ownWhole, partOfRegion, regionTotal } from '../../lexicon/joint-regions.ts'

const longestFirst = jointRegions.toSorted((a, b) => b.length - a.length)
const leadReach = 40
const clauseMarks = [',', ';', ':']
/** 长三角首个生产总值超万亿的城市 is a place of the region. */
const ranked = /首[个位家批]|第[一二三]/u

/** The region that words begin with, or the part of it that they name: 川渝, 长三角中心区. */
function regionAhead(words: string): string | undefined {
  const name = longestFirst.find((one) => words.startsWith(one))
  return name === undefined ? undefined : `${name}${partOfRegion.exec(words.slice(name.length))?.[0] ?? ''}`
}

/**
 * The region of several places of which a total is told: 川渝一体化发展加速,地区生产总值突破｜10万亿元 → 川渝. Refuses what a place has of it
 * (成渝双城经济圈建设…,共建项目｜555个), a region that the sentence only mentions, and one from which it goes on to a place
 * (长三角一体化走深走实,全市进出口总额增长｜8.5%).
 * @param span from where the sentence begins to where the number does
 * @param label the words of the figure's label
 * @param places named in the text
 */
export function jointRegionOf(
  text: string,
  { start, end }: Span,
  label: string,
  places: readonly Span[],
): string | undefined {
  if (!regionTotal.test(label) || ranked.test(label)) return undefined
  const own = regionAhead(label)
  if (own !== undefined) return own
  const opening = start + (lead.exec(text.slice(start, Math.min(end, start + leadReach)))?.[0].length ?? 0)
  const clause = Math.max(start, Math.max(...clauseMarks.map((mark) => text.lastIndexOf(mark, end - 1))) + 1)
  // 武汉都市圈经济总量达到｜3.8万亿元: its own clause tells it, or the sentence opens with it.
  for (const from of [clause, opening]) {
    const region = regionAhead(text.slice(from, end))
    if (region === undefined) continue
    const behind = from + region.length
    const goesOn =
      ownWhole.test(text.slice(behind, end)) ||
      places.some((place) => place.start >= behind && place.start < end)
    return goesOn ? undefined : region
  }
  return undefined
}
