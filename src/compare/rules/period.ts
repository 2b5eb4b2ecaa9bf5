import type { Facts } from '../facts.ts'
import { because, type PairRule } from './rule.ts'

const samePlace = ({ figure: a }: Facts, { figure: b }: Facts): boolean =>
  a.regionId !== undefined && a.regionId === b.regionId

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

/**
 * Two statements of one place: several years make a series; the same value twice is one fact told twice;
 * anything else is never added up.
 */
const onePlace: PairRule = (a, b) => {
  if (!samePlace(a, b) || a.figure.holder !== b.figure.holder) return undefined
  const places = [a.region?.name ?? a.figure.regionId ?? '']
  if (a.year !== undefined && b.year !== undefined && a.year !== b.year && !a.open && !b.open) {
    return because('year-series', { places, years: [a.year, b.year] })
  }
  const [x, y] = [a.figure, b.figure]
  const again = x.value === y.value && x.valueMax === y.valueMax && x.bound === y.bound
  return because(again ? 'repeated' : 'one-place', { places })
}

/** A quarter against a year: only for what adds up over time. */
const span: PairRule = (a, b) => {
  if (a.figure.kind !== 'flow' || b.figure.kind !== 'flow') return undefined
  if (a.months === undefined || b.months === undefined) return undefined
  const [short, long] = [Math.min(a.months, b.months), Math.max(a.months, b.months)]
  return long >= short * 1.5 ? because('span', { months: [short, long] }) : undefined
}

/** When the two figures hold. */
export const periodRules: readonly PairRule[] = [onePlace, year, span, inferred]
