import { isEstimate } from '../quality.ts'
import { axisKey } from './axis-key.ts'
import type { Facts } from './facts.ts'
import { weightOf } from './reasons.ts'
import { kinRules } from './rules/kin.ts'
import { boundRules, natureRules } from './rules/nature.ts'
import { periodRules } from './rules/period.ts'
import { placeRules } from './rules/place.ts'
import type { Finding, PairRule } from './rules/rule.ts'
import { definitionRules, scopeRules } from './rules/wording.ts'

/** Takes a finding. */
export type Tell = (finding: Finding) => void

/** Rules that are asked together, and what of a figure decides which of them apply. */
export interface RuleGroup {
  ask: (a: Facts, b: Facts, tell: Tell) => void
  /**
   * All of a figure on which it depends what is found of it and another: two of one key are found alike with
   * any third figure, save for the words that are quoted of each. A test holds keys and rules together.
   */
  key: (facts: Facts) => readonly (string | number | boolean | undefined)[]
  /** Whether it matters too that the two are one place, or lie one in the other: `akin`. */
  kinship: boolean
}

/** Asks the rules in turn; gives whether one of them forbids the comparison. */
export function askAll(rules: readonly PairRule[], a: Facts, b: Facts, tell: Tell): boolean {
  let forbidden = false
  for (const rule of rules) {
    const finding = rule(a, b)
    if (!finding) continue
    tell(finding)
    if (weightOf(finding.code) === 'no') forbidden = true
  }
  return forbidden
}

/** Whether two figures are of one place, or of places of which one lies in the other. */
export function akin({ figure: a, ancestors: above }: Facts, { figure: b, ancestors: over }: Facts): boolean {
  const [x, y] = [a.regionId, b.regionId]
  return x !== undefined && y !== undefined && (x === y || above.has(y) || over.has(x))
}

const place: RuleGroup = {
  ask: (a, b, tell) => askAll(placeRules, a, b, tell),
  key: ({ figure, region, rank }) => [figure.holder, region?.level, rank, figure.kind === 'rate'],
  kinship: false,
}

/** Nothing is found of strangers, so that all figures are of one class. */
const kin: RuleGroup = {
  ask: (a, b, tell) => {
    if (akin(a, b)) askAll(kinRules, a, b, tell)
  },
  key: () => [],
  kinship: true,
}

const period: RuleGroup = {
  ask: (a, b, tell) => askAll(periodRules, a, b, tell),
  key: ({ year, basis, open, months }) => [year, basis, open, months],
  kinship: true,
}

const bounds: RuleGroup = {
  ask: (a, b, tell) => askAll(boundRules, a, b, tell),
  key: ({ figure }) => [figure.bound, figure.valueMax === undefined, isEstimate(figure)],
  kinship: false,
}

/** nature (what is measured) → definition (two things under one name) → scope (narrower words): the first that tells. */
const content: RuleGroup = {
  ask: (a, b, tell) => {
    if (askAll(natureRules, a, b, tell) || askAll(definitionRules, a, b, tell)) return
    for (const rule of scopeRules) {
      const finding = rule(a, b)
      if (!finding) continue
      tell(finding)
      return
    }
  },
  // The number of the axis stands for all that nature and definition ask; it parts more than they do.
  key: (facts) => [
    axisKey(facts),
    facts.wording.noun,
    facts.wording.frequency,
    ...[...facts.wording.classes].flat(),
  ],
  kinship: false,
}

/** What is asked of every pair of figures. */
export const ruleGroups: readonly RuleGroup[] = [place, kin, period, bounds, content]
