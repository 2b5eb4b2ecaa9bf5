import type { Figure } from '../../contract/figure.ts'
import type { Collection } from '../collection.ts'
import { axisKey } from './axis-key.ts'
import { type Facts, factsOf } from './facts.ts'
import { ReasonGatherer } from './merge-reasons.ts'
import { byGravity, type Reason, splitsAxis, weightOf } from './reasons.ts'
import { akin, askAll, ruleGroups, type Tell } from './rule-groups.ts'
import { kinRules } from './rules/kin.ts'
import { natureRules } from './rules/nature.ts'
import { periodRules } from './rules/period.ts'
import { placeRules } from './rules/place.ts'
import type { Finding } from './rules/rule.ts'
import { definitionRules } from './rules/wording.ts'
import { tellFindings } from './set-findings.ts'

/** Whether figures may be compared, and why (not). Reasons of weight `note` can stand beside `same`. */
export interface Verdict {
  verdict: 'same' | 'caution' | 'no'
  reasons: Reason[]
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
 * order of the figures. One figure, or none, is the same.
 */
export function verdictOfSet(c: Collection, figures: readonly Figure[]): Verdict {
  const facts = [...new Map(figures.map((figure) => [figure.id, factsOf(c, figure)])).values()]
  const gathered = new ReasonGatherer()
  const tell = (finding: Finding) => gathered.add(finding)
  const [a, b] = facts
  if (a && b && facts.length === 2) for (const group of ruleGroups) group.ask(a, b, tell)
  else tellFindings(facts, tell)
  return conclude(gathered)
}

const shared = new Map<number, boolean>()
const remembered = 100_000
/** Room for the second key of a pair in one number. */
const keyRoom = 2 ** 26

/** Whether what is asked finds a reason that keeps the two apart. */
function apart(ask: (tell: Tell) => void): boolean {
  let found = false
  ask(({ code }) => {
    if (splitsAxis(code)) found = true
  })
  return found
}

/** May the two stand on one axis, whosever they are? So may all that behave as they do: it is asked of classes. */
export function alikeOnAxis(a: Facts, b: Facts): boolean {
  const [x, y] = [axisKey(a), axisKey(b)]
  const key = Math.min(x, y) * keyRoom + Math.max(x, y)
  const known = shared.get(key)
  if (known !== undefined) return known
  const alike = !apart((tell) => {
    askAll(placeRules, a, b, tell)
    askAll(periodRules, a, b, tell)
    if (!askAll(natureRules, a, b, tell)) askAll(definitionRules, a, b, tell)
  })
  if (shared.size >= remembered) shared.clear()
  shared.set(key, alike)
  return alike
}

/** Are the two years of one place, or of places of which one lies in the other? Such never stand on one sorted axis. */
export const kinApart = (a: Facts, b: Facts): boolean =>
  akin(a, b) && apart((tell) => askAll(kinRules, a, b, tell))

/** May the two stand on one sorted axis? A place and what lies in it may not, nor two years of one place. */
export function shareAxis(c: Collection, one: Figure, other: Figure): boolean {
  const [a, b] = [factsOf(c, one), factsOf(c, other)]
  return alikeOnAxis(a, b) && !kinApart(a, b)
}
