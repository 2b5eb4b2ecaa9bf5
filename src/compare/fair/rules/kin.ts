import type { Facts } from '../facts.ts'
import { because, type PairRule } from './rule.ts'

/** Whether both are statements of one and the same place. */
export const samePlace = ({ figure: a }: Facts, { figure: b }: Facts): boolean =>
  a.regionId !== undefined && a.regionId === b.regionId

const inside = (inner: Facts, outer: Facts): boolean =>
  outer.region !== undefined && inner.ancestors.has(outer.region.id)

/** 普兰店区 lies in 大连市: its numbers may be among those of 大连市. */
const within: PairRule = (a, b) => {
  const [inner, outer] = inside(a, b) ? [a, b] : inside(b, a) ? [b, a] : []
  return inner?.region && outer?.region
    ? because('within', { pairs: [`${inner.region.name}<${outer.region.name}`] })
    : undefined
}

/**
 * Two statements of one place: several years make a series, and are no rows of one sorted chart; the same value twice is
 * one fact told twice; anything else is never added up.
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

/** What is found only of two statements of one place, or of places of which one lies in the other. */
export const kinRules: readonly PairRule[] = [within, onePlace]
