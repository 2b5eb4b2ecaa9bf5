import type { Figure } from '../contract/figure.ts'
import { axisKey } from './axis-key.ts'
import type { Collection } from './collection.ts'
import { factsOf } from './facts.ts'
import { ReasonGatherer } from './merge-reasons.ts'
import { byGravity, type Reason, splitsAxis, weightOf } from './reasons.ts'
import { askAll, ruleGroups } from './rule-groups.ts'
import { natureRules } from './rules/nature.ts'
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
  askAll(placeRules, a, b, tell)
  if (!askAll(natureRules, a, b, tell)) askAll(definitionRules, a, b, tell)
  if (shared.size >= remembered) shared.clear()
  shared.set(key, !apart)
  return !apart
}
