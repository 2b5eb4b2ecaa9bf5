import type { Figure } from '../contract/figure.ts'
import { axisKey } from './axis-key.ts'
import type { Collection } from './collection.ts'
import { type Facts, factsOf } from './facts.ts'
import { ReasonGatherer } from './merge-reasons.ts'
import { byGravity, type Reason, splitsAxis, weightOf } from './reasons.ts'
import { boundRules, natureRules } from './rules/nature.ts'
import { periodRules } from './rules/period.ts'
import { placeRules } from './rules/place.ts'
import type { Finding, PairRule } from './rules/rule.ts'
import { definitionRules, scopeRules } from './rules/wording.ts'

/** Whether figures may be compared, and why (not). Reasons of weight `note` can stand beside `same`. */
export interface Verdict {
  verdict: 'same' | 'caution' | 'no'
  reasons: Reason[]
}

/** Asks the rules in turn; gives whether one of them forbids. */
function ask(rules: readonly PairRule[], a: Facts, b: Facts, tell: (finding: Finding) => void): boolean {
  let forbidden = false
  for (const rule of rules) {
    const finding = rule(a, b)
    if (!finding) continue
    tell(finding)
    if (weightOf(finding.code) === 'no') forbidden = true
  }
  return forbidden
}

/**
 *   place, period, bounds ──────────────────────────────────────────────────────────────────→ told always
 *   nature (what is measured) ─→ definition (two things under one name) ─→ scope (narrower words)
 *                                 only if the nature agrees               only if the definition agrees
 */
function judgePair(a: Facts, b: Facts, tell: (finding: Finding) => void): void {
  ask(placeRules, a, b, tell)
  ask(periodRules, a, b, tell)
  ask(boundRules, a, b, tell)
  if (ask(natureRules, a, b, tell) || ask(definitionRules, a, b, tell)) return
  for (const rule of scopeRules) {
    const finding = rule(a, b)
    if (!finding) continue
    tell(finding)
    return
  }
}

function conclude(gathered: ReasonGatherer): Verdict {
  const reasons = gathered.reasons().sort(byGravity)
  const weights = new Set(reasons.map(({ code }) => weightOf(code)))
  return { verdict: weights.has('no') ? 'no' : weights.has('caution') ? 'caution' : 'same', reasons }
}

/** May the two be compared? The order of the two does not matter; a figure is the same as itself. */
export function verdictOf(c: Collection, a: Figure, b: Figure): Verdict {
  return verdictOfSet(c, [a, b])
}

/**
 * The worst verdict of all pairs, with the reasons of all of them, each code once. Does not depend on the
 * order of the figures. One figure, or none, is the same. Grows with the square of the figures: ask it of
 * what a reader chose, not of a whole collection.
 */
export function verdictOfSet(c: Collection, figures: readonly Figure[]): Verdict {
  const facts = [...new Map(figures.map((figure) => [figure.id, factsOf(c, figure)])).values()]
  const gathered = new ReasonGatherer()
  const tell = (finding: Finding) => gathered.add(finding)
  facts.forEach((a, index) => {
    for (let other = index + 1; other < facts.length; other++) {
      const b = facts[other]
      if (b) judgePair(a, b, tell)
    }
  })
  return conclude(gathered)
}

const shared = new Map<number, boolean>()
const remembered = 100_000
/** Room for the second key of a pair in one number. */
const keyRoom = 2 ** 26

/** May the two stand on one axis? True also of pairs that must not be ranked, as 普兰店区 and 大连市. */
export function shareAxis(c: Collection, one: Figure, other: Figure): boolean {
  const [a, b] = [factsOf(c, one), factsOf(c, other)]
  const [x, y] = [axisKey(a), axisKey(b)]
  const key = Math.min(x, y) * keyRoom + Math.max(x, y)
  const known = shared.get(key)
  if (known !== undefined) return known
  let apart = false
  const tell = ({ code }: Finding) => {
    if (splitsAxis(code)) apart = true
  }
  ask(placeRules, a, b, tell)
  if (!ask(natureRules, a, b, tell)) ask(definitionRules, a, b, tell)
  if (shared.size >= remembered) shared.clear()
  shared.set(key, !apart)
  return !apart
}
