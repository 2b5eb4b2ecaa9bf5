import type { Figure } from '../../contract/figure.ts'
import type { Collection } from '../collection.ts'
import { grouped } from '../grouped.ts'
import { byQuality, onePerPlace } from '../quality.ts'
import { axisGroups } from './axis.ts'
import { type Facts, factsOf } from './facts.ts'
import { weightOf } from './reasons.ts'
import { akin, ruleGroups, type Tell } from './rule-groups.ts'

/** Figures of which all rules find the same, the plainest first; one of each place speaks for them. */
interface Alike {
  members: readonly Facts[]
  speakers: readonly Facts[]
  /** The classes whose figures are comparable with these, perhaps this one itself. */
  partners: Set<Alike>
}

/** Whether nothing but notes is found of the two. */
function comparable(a: Facts, b: Facts): boolean {
  let same = true
  const tell: Tell = ({ code }) => {
    if (weightOf(code) !== 'note') same = false
  }
  return ruleGroups.every((group) => {
    group.ask(a, b, tell)
    return same
  })
}

/** Orders classes by their plainest figures. */
function byPlainest({ members: [a] }: Alike, { members: [b] }: Alike): number {
  return a && b ? byQuality(a.figure, b.figure) : 0
}

/** Two figures of the classes that are no kin: what is found of them is found of all such. */
function strangers(one: Alike, other: Alike): readonly [Facts, Facts] | undefined {
  for (const a of one.speakers) {
    const b = other.speakers.find((facts) => facts !== a && !akin(a, facts))
    if (b) return [a, b]
  }
  return undefined
}

/** So many ways of telling are compared with each other, those of most places first: the work grows with their square. */
const mostClasses = 200

function classesOf(facts: readonly Facts[]): Alike[] {
  const keys = (row: Facts) => ruleGroups.map(({ key }) => key(row).join('\n')).join('\f')
  const classes = [...grouped(facts, keys).values()]
    .map((rows): Alike => {
      const members = rows.sort((a, b) => byQuality(a.figure, b.figure))
      return { members, speakers: onePerPlace(members, ({ figure }) => figure), partners: new Set() }
    })
    .sort((a, b) => b.speakers.length - a.speakers.length || byPlainest(a, b))
    .slice(0, mostClasses)
  for (const [at, one] of classes.entries()) {
    for (const other of classes.slice(at)) {
      const pair = strangers(one, other)
      if (!pair || !comparable(...pair)) continue
      one.partners.add(other)
      other.partners.add(one)
    }
  }
  return classes
}

const placesIn = (facts: readonly Facts[]): number => new Set(facts.map(({ figure }) => figure.regionId)).size

/** The classes any two of which are comparable, begun with the one of most partners. */
function widest(classes: readonly Alike[]): Alike[] {
  const reach = new Map(
    classes.map((one) => [one, placesIn([...one.partners].flatMap(({ members }) => members))]),
  )
  const order = [...classes].sort((a, b) => (reach.get(b) ?? 0) - (reach.get(a) ?? 0) || byPlainest(a, b))
  const chosen: Alike[] = []
  for (const one of order) if (chosen.every((other) => other.partners.has(one))) chosen.push(one)
  return chosen
}

/**
 * Of figures on one axis those of which any two are comparable without a caution (several statements of one place only
 * where they say the same): the most places that the search finds, the plainest figure of each. Empty where no two places
 * are. Does not depend on the order given; keeps it.
 */
export function comparableCore(c: Collection, figures: readonly Figure[]): Figure[] {
  const placed = figures.filter(({ regionId }) => regionId !== undefined)
  const classes = widest(classesOf(placed.map((figure) => factsOf(c, figure))))
  const rows = classes
    .flatMap((one) => (one.partners.has(one) ? one.members : one.speakers.slice(0, 1)))
    .sort((a, b) => byQuality(a.figure, b.figure))
  const kept = new Set<Figure>()
  const known: Facts[] = []
  for (const row of rows) {
    if (!known.every((other) => !akin(row, other) || comparable(row, other))) continue
    known.push(row)
    kept.add(row.figure)
  }
  return placesIn(known) < 2 ? [] : placed.filter((figure) => kept.has(figure))
}

/** The figures of the cores of all axes: what may be called comparable without a word more. */
export function comparableFiguresOf(c: Collection, figures: readonly Figure[]): Figure[] {
  return axisGroups(c, figures).flatMap((group) => comparableCore(c, group.figures))
}
