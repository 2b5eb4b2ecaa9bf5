import type { Span } from '../../contract/span.ts'
import { lead } from '../../lexicon/holders.ts'
import { jointRegions, regionTotal } from '../../lexicon/joint-regions.ts'

const longestFirst = jointRegions.toSorted((a, b) => b.length - a.length)
const leadReach = 40
/** 长三角首个生产总值超万亿的城市 is a place of the region. */
const ranked = /首[个位家批]|第[一二三]/u

/**
 * The region of several places of which a total is told: 川渝一体化发展加速,地区生产总值突破｜10万亿元 → 川渝. Refuses what a place has of it
 * (成渝双城经济圈建设…,共建项目｜555个), and a region that the sentence only mentions.
 * @param label the words of the figure's label
 */
export function jointRegionOf(text: string, { start, end }: Span, label: string): string | undefined {
  if (!regionTotal.test(label) || ranked.test(label)) return undefined
  const own = longestFirst.find((name) => label.startsWith(name))
  if (own !== undefined) return own
  const from = start + (lead.exec(text.slice(start, Math.min(end, start + leadReach)))?.[0].length ?? 0)
  return longestFirst.find((name) => text.startsWith(name, from))
}
