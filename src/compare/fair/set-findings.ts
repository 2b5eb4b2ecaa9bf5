import { grouped } from '../grouped.ts'
import type { Facts } from './facts.ts'
import type { ReasonCode } from './reasons.ts'
import { akin, type RuleGroup, ruleGroups, type Tell } from './rule-groups.ts'
import type { Finding } from './rules/rule.ts'

/** Figures of which a group of rules finds the same, and what has been told of all of them. */
interface Alike {
  members: Facts[]
  told: Set<ReasonCode>
}

const classesOf = ({ key }: RuleGroup, facts: readonly Facts[]): Alike[] =>
  [...grouped(facts, (row) => key(row).join('\n')).values()].map((members) => ({ members, told: new Set() }))

/** Lets every member of `one` be judged beside a member of `other`, unless all of it is told already. */
function beside(group: RuleGroup, one: Alike, other: Alike, tell: Tell): void {
  const strange = (a: Facts) => (b: Facts) => a !== b && !(group.kinship && akin(a, b))
  let codes: readonly ReasonCode[] = []
  let alone = false
  for (const a of one.members) {
    const b = other.members.find(strange(a))
    if (!b) {
      alone = true
      continue
    }
    if (codes.length > 0) {
      group.ask(a, b, tell)
      continue
    }
    // The first pair speaks for the two classes: nothing new in it, nothing new in any.
    const findings: Finding[] = []
    group.ask(a, b, (finding) => findings.push(finding))
    codes = findings.map(({ code }) => code)
    if (codes.every((code) => one.told.has(code))) return
    findings.forEach(tell)
  }
  if (!alone) for (const code of codes) one.told.add(code)
}

/** Pairs of one place, or of places that lie in one another: few, and each asked by itself. */
function* kin(facts: readonly Facts[]): Generator<readonly [Facts, Facts]> {
  const places = grouped(facts, ({ figure }) => figure.regionId)
  for (const [id, own] of places) {
    for (const [at, a] of own.entries()) for (const b of own.slice(at + 1)) yield [a, b]
    for (const above of own[0]?.ancestors ?? []) {
      if (above === id) continue
      for (const b of places.get(above) ?? []) for (const a of own) yield [a, b]
    }
  }
}

/**
 * Tells all that the rules find in the pairs of a set. Not every pair is asked: figures of which a group of
 * rules finds the same are judged as one class against another, each member once to be named. The work grows
 * with the figures times the reasons, and with the square of the classes only.
 */
export function tellFindings(facts: readonly Facts[], tell: Tell): void {
  for (const group of ruleGroups) {
    const classes = classesOf(group, facts)
    classes.forEach((one, at) => {
      for (const other of classes.slice(at)) {
        beside(group, one, other, tell)
        if (other !== one) beside(group, other, one, tell)
      }
    })
  }
  for (const [a, b] of kin(facts)) {
    for (const group of ruleGroups) if (group.kinship) group.ask(a, b, tell)
  }
}
