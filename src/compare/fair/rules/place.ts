import type { Facts } from '../facts.ts'
import { because, type PairRule } from './rule.ts'

/** A firm's or a body's own number against a place's; two bodies may be compared, with a caution. */
const holder: PairRule = ({ figure: a }, { figure: b }) => {
  if (a.holder === b.holder) return undefined
  const holders = [a.holder, b.holder].filter((name) => name !== undefined)
  return because(holders.length === 2 ? 'holders' : 'holder', { holders })
}

const organ: PairRule = ({ region: x }, { region: y }) =>
  !x || !y || (x.level === 'organ') === (y.level === 'organ')
    ? undefined
    : because('organ', { places: [x.name, y.name] })

/** A rate, or so much per head: it says as much of a county as of a province. */
const isRelative = ({ figure: { kind }, average, indicator }: Facts): boolean =>
  kind === 'rate' || (average && indicator?.stat === 'flow')

/**
 * A prefecture against a county: a caution. Two or more levels apart the amounts say nothing of each other;
 * a rate still does, so it keeps the caution.
 */
const level: PairRule = (a, b) => {
  if (a.rank === undefined || b.rank === undefined || a.rank === b.rank || !a.region || !b.region)
    return undefined
  const rates = [a, b].some(isRelative)
  const far = Math.abs(a.rank - b.rank) > 1 && !rates
  return because(far ? 'level-far' : 'level', {
    levels: [a.region.level, b.region.level],
    who: [a.region, b.region].map((region) => `${region.level}:${region.name}`),
  })
}

const unknown: PairRule = (a, b) => (a.region && b.region ? undefined : { code: 'place-unknown' })

/** Whose the two figures are. */
export const placeRules: readonly PairRule[] = [holder, organ, level, unknown]
