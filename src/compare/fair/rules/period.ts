import { samePlace } from './kin.ts'
import { because, type PairRule } from './rule.ts'

/**
 * Years of two places: more than one apart is a caution; one apart is, where a year is only inferred or one end of a
 * period is open; the same year, inferred, is a note that changes nothing. One place in several years is a series, and no caution.
 */
const year: PairRule = (a, b) => {
  if (a.year === undefined || b.year === undefined) {
    const undated = [a, b].filter((facts) => facts.year === undefined)
    return because('year-unknown', { places: undated.flatMap(({ region }) => region?.name ?? []) })
  }
  const gap = Math.abs(a.year - b.year)
  if (gap === 0 || samePlace(a, b)) return undefined
  const open = a.open || b.open
  if (gap === 1 && !open && a.basis !== 'inferred' && b.basis !== 'inferred') return undefined
  return because(gap > 1 && !open ? 'year-gap' : 'year-uncertain', {
    years: [a.year, b.year],
    when: [a, b].map((facts) => (facts.region ? `${facts.year}:${facts.region.name}` : `${facts.year}`)),
  })
}

const inferred: PairRule = (a, b) => {
  if (a.basis !== 'inferred' && b.basis !== 'inferred') return undefined
  const years = [a, b].flatMap((facts) => (facts.basis === 'inferred' ? (facts.year ?? []) : []))
  return because('year-inferred', { years })
}

/** A quarter against a year, a year against five: what adds up over time; what grew over five years against one. */
const span: PairRule = (a, b) => {
  if (a.months === undefined && b.months === undefined) return undefined
  const [one, other] = [a.months ?? 12, b.months ?? 12]
  const [short, long] = [Math.min(one, other), Math.max(one, other)]
  return long >= short * 1.5 ? because('span', { months: [short, long] }) : undefined
}

/** When the two figures hold. */
export const periodRules: readonly PairRule[] = [year, span, inferred]
