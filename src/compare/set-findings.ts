import type { Facts } from './facts.ts'
import type { ReasonCode } from './reasons.ts'
import { akin, type RuleGroup, ruleGroups, type Tell } from './rule-groups.ts'

/** Figures of which a group of rules finds the same, and what has been told of all of them. */
interface Alike {
  members: Facts[]
  told: Set<ReasonCode>
}

function classesOf({ key }: RuleGroup, facts: readonly Facts[]): Alike[] {
  const classes = new Map<string, Alike>()
  for (const row of facts) {
    const name = key(row).join('\n')
    const alike = classes.get(name)
    if (alike) alike.members.push(row)
    else classes.set(name, { members: [row], told: new Set() })
  }
  return [...classes.values()]
}

/** Lets every member of `one` be judged beside a member of `other`, unless all of it is told already. */
function beside(group: RuleGroup, one: Alike, other: Alike, tell: Tell): void {
  const strange = (a: Facts) => (b: Facts) => a !== b && !(group.kinship && akin(a, b))
  const codes = new Set<ReasonCode>()
  let alone = false
  for (const a of one.members) {
    const b = other.members.find(strange(a))
    if (!b) {
      alone = true
      continue
    }
    if (codes.size === 0) {
      group.ask(a, b, ({ code }) => codes.add(code))
      if ([...codes].every((code) => one.told.has(code))) return
    }
    group.ask(a, b, tell)
  }
  if (!alone) for (const code of codes) one.told.add(code)
}

/** Pairs of one place, or of places that lie in one another: few, and each asked by itself. */
function* kin(facts: readonly Facts[]): Generator<readonly [Facts, Facts]> {
  const places = new Map<string, Facts[]>()
  for (const row of facts) {
    const id = row.figure.regionId
    if (id === undefined) continue
    const own = places.get(id)
    if (own) own.push(row)
    else places.set(id, [row])
  }
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
