import type { Figure } from '../../contract/figure.ts'
import {
  between,
  bySentence,
  type Check,
  type Finding,
  isExact,
  mostParts,
  partsOf,
  rounding,
  sameUnit,
} from './check.ts'

const total = (figures: readonly { value: number }[]) =>
  figures.reduce((sum, figure) => sum + figure.value, 0)

/** What can be added up: stated outright, and no growth or rate (增长8.3%,其中制造业9.7%). */
const counts = (figure: Figure): boolean =>
  isExact(figure) && figure.kind !== 'change' && figure.kind !== 'rate' && figure.dimension !== 'percent'

/**
 * Wholes against their parts: 25家,其中10家、15家 agrees. A list behind 其中 need not be complete and its members may
 * overlap, so only a part that is larger than its whole contradicts.
 */
export const sums: Check = (figures, view) =>
  bySentence(figures).flatMap((sentence) =>
    sentence.flatMap((whole, at): Finding[] => {
      const parts = partsOf(sentence, at, view)
      if (!counts(whole) || parts.length === 0 || !parts.every(counts)) return []
      const about = [whole, ...parts]
      const slack = about.reduce((sum, figure) => sum + rounding(figure), 0)
      const larger = parts.filter((part) => part.value > whole.value + slack)
      if (larger.length > 0)
        return [{ flag: 'part-exceeds', flagged: [whole, ...larger], about: [whole, ...larger], doubt: true }]
      return parts.length > 1 && Math.abs(total(parts) - whole.value) <= slack
        ? [{ flag: 'sum-agrees', flagged: [whole], about, doubt: false }]
        : []
    }),
  )

const summing = /(?:合计|共计|总计)(?:为|达到?)?$/u

/** A total behind what it adds up: 7个、5个、4个,合计｜16个. Says nothing where they differ: more may have been counted. */
export const totals: Check = (figures, view) =>
  bySentence(figures).flatMap((sentence) => {
    const isTotal = sentence.map((figure, at) => {
      const before = sentence[at - 1]
      return before !== undefined && summing.test(between(view, before, figure))
    })
    return sentence.flatMap((whole, at) => {
      if (!isTotal[at] || !isExact(whole)) return []
      let from = at
      while (
        from > 0 &&
        at - from < mostParts &&
        // What adds up others is no part of the next total.
        !isTotal[from - 1] &&
        sentence[from - 1] &&
        sameUnit(sentence[from - 1] ?? whole, whole)
      )
        from--
      const parts = sentence.slice(from, at)
      if (parts.length < 2 || !parts.every(isExact)) return []
      const slack = [whole, ...parts].reduce((sum, figure) => sum + rounding(figure), 0)
      return Math.abs(total(parts) - whole.value) <= slack
        ? [{ flag: 'sum-agrees', flagged: [whole], about: [whole, ...parts], doubt: false }]
        : []
    })
  })
