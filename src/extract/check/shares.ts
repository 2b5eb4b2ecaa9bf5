import type { Figure } from '../../contract/figure.ts'
import {
  between,
  bySentence,
  type Check,
  type Finding,
  isExact,
  partOf,
  rounding,
  sameUnit,
} from './check.ts'

/** Right before a share of what was counted last: 2246个,占｜98.8%. 占总人口的 names another whole. */
const bareShare = /^[,、(;]?(?:占比?|比例)(?:达到?|为|约)?$/u
/** Rates that two counts before them make: 受理41.7万件,办结41.2万件,办结率｜98.8%. */
const doneRate = /(?:办结|化解|整改|完成|开工|消除|解决|答复|回复|销号|调处|结案)率$/u

/** The whole that the figure at `part` was counted out of: the one right before 其中. */
function wholeOf(sentence: readonly Figure[], part: number, view: string): Figure | undefined {
  const own = sentence[part]
  for (let at = part; own && at > 0; at--) {
    const before = sentence[at - 1]
    const figure = sentence[at]
    if (!before || !figure) return undefined
    const words = between(view, before, figure)
    if (partOf.test(words)) return sameUnit(before, own) ? before : undefined
    if (/[。;]/u.test(words)) return undefined
  }
  return undefined
}

function finding(whole: Figure, part: Figure, share: Figure, sure: boolean): Finding | undefined {
  if (whole.value <= 0 || part.value > whole.value) return undefined
  const expected = (100 * part.value) / whole.value
  const tolerance =
    rounding(share) + (100 * (rounding(part) + (part.value * rounding(whole)) / whole.value)) / whole.value
  const off = Math.abs(expected - share.value)
  const about = [whole, part, share]
  if (off <= tolerance + 1e-9) return { flag: 'share-agrees', flagged: [share], about, doubt: false }
  // 按期办结率 need not be what two counts make; 占 must be.
  if (!sure || off <= 2 * tolerance + 0.1) return undefined
  return { flag: 'share-differs', flagged: about, about, doubt: true }
}

/** Shares against the counts that make them: 2274个,其中2246个,占98.8% agrees; 占89.8% would not. */
export const shares: Check = (figures, view) =>
  bySentence(figures).flatMap((sentence) =>
    sentence.flatMap((share, at) => {
      const part = sentence[at - 1]
      if (share.dimension !== 'percent' || !part || ![share, part].every(isExact)) return []
      const words = between(view, part, share)
      const before = sentence[at - 2]
      const rate = doneRate.test(share.label) && before && sameUnit(before, part) ? before : undefined
      const whole = bareShare.test(words) ? wholeOf(sentence, at - 1, view) : rate
      if (!whole || !isExact(whole)) return []
      return finding(whole, part, share, whole !== rate) ?? []
    }),
  )
