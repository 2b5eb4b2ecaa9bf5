import type { Figure } from '../../contract/figure.ts'
import type { Collection } from '../collection.ts'
import { axisKey } from '../fair/axis-key.ts'
import { type Facts, factsOf } from '../fair/facts.ts'
import { alikeOnAxis } from '../fair/verdict.ts'
import { grouped } from '../grouped.ts'
import { byQuality } from '../quality.ts'
import { remembered } from '../remember.ts'
import { yearSeries } from './year-series.ts'

/** Two statements of one place that are drawn in one row. One of them may be missing. */
export interface Pair {
  /** Planned, or the earlier. */
  first?: Figure
  /** Reached, or the later. */
  second?: Figure
  /** Whether a line may join the two: they are of one thing and, where one is planned, of one year. */
  isJoined: boolean
}

/** A target as if it were reached, to ask what of the reached ones it is the target of. */
const asReached = remembered((_target: Figure) => new Map<Figure['kind'], Figure>())

function reachedAs(target: Figure, kind: Figure['kind']): Figure {
  const known = asReached(target)
  // 到2030年城镇化率71%, planned for 2026–2030: what is there is of the end; what adds up is of all the years.
  const { period } = target
  const isThere = kind === 'rate' || kind === 'level'
  const end = isThere && period?.end !== undefined ? { period: { ...period, start: period.end } } : {}
  const made = known.get(kind) ?? { ...target, ...end, kind }
  known.set(kind, made)
  return made
}

/** Whether what was planned and what came are of one thing: 增长5%左右 and 增长5.6%; not 年均增长 and 增长. */
function answers(c: Collection, target: Facts, result: Facts): boolean {
  const [a, b] = [target.figure, result.figure]
  return (
    a.holder === b.holder &&
    target.wording.noun === result.wording.noun &&
    alikeOnAxis(factsOf(c, reachedAs(a, b.kind)), result)
  )
}

/** The result that a target is drawn beside: that of its year, else the latest one before it. */
function resultOf(c: Collection, target: Facts, results: readonly Facts[]): Facts | undefined {
  const { year } = target
  if (year === undefined || target.open) return undefined
  return results
    .filter(
      (result) =>
        result.year !== undefined && !result.open && result.year <= year && answers(c, target, result),
    )
    .sort((a, b) => (b.year ?? 0) - (a.year ?? 0) || byQuality(a.figure, b.figure))[0]
}

/**
 * What each place planned beside what it reached, a row for each target of which both are known or of which nothing is
 * reached yet. Joined only where both are of one year; else the two stand with their dates and no line between them.
 */
export function planPairs(c: Collection, figures: readonly Figure[]): Pair[] {
  const places = grouped(
    figures.map((figure) => factsOf(c, figure)),
    ({ figure }) => figure.regionId,
  )
  return [...places.values()].flatMap((rows) => {
    const told = new Set<string>()
    const targets = rows.filter(({ figure, wording, year }) => {
      // One target told twice is one row.
      const key = [wording.noun, year, figure.holder, figure.value, figure.valueMax, figure.bound].join('\n')
      return figure.kind === 'target' && !told.has(key) && told.add(key)
    })
    const results = rows.filter(({ figure }) => figure.kind !== 'target')
    return targets.map((target): Pair => {
      const result = resultOf(c, target, results)
      if (!result) return { first: target.figure, isJoined: false }
      return { first: target.figure, second: result.figure, isJoined: result.year === target.year }
    })
  })
}

/**
 * What changed at each place: what a sentence says that it rose or fell from (从A提高到B), else the first and the last year
 * that the place tells of one thing in the same words.
 */
export function changePairs(c: Collection, figures: readonly Figure[]): Pair[] {
  const known = new Set(figures.map(({ id }) => id))
  const told = figures.flatMap((second): Pair[] => {
    const from = second.relations?.find(({ as }) => as === 'from')
    const first = from && known.has(from.id) ? c.figure(from.id) : undefined
    return first ? [{ first, second, isJoined: true }] : []
  })
  const named = new Set(told.flatMap(({ first, second }) => [first?.id, second?.id]))
  const series = yearSeries(c, figures).flatMap(({ points }): Pair[] => {
    const [first, last] = [points[0]?.figure, points.at(-1)?.figure]
    if (!first || !last || named.has(first.id) || named.has(last.id)) return []
    return [{ first, second: last, isJoined: true }]
  })
  return [...told, ...series]
}

/** Parts rows into lists of which all may share an axis, each with all of its figures, in the order given. */
export function alikePanels<T>(
  c: Collection,
  rows: readonly T[],
  figuresOf: (row: T) => readonly Figure[],
): T[][] {
  const panels: { speakers: (readonly Facts[])[]; rows: T[] }[] = []
  for (const row of rows) {
    const facts = figuresOf(row).map((figure) => factsOf(c, figure))
    const alike = (speaker: readonly Facts[]) =>
      speaker.length === facts.length && speaker.every((one, at) => facts[at] && alikeOnAxis(one, facts[at]))
    const panel = panels.find(({ speakers }) => speakers.every(alike))
    if (!panel) {
      panels.push({ speakers: [facts], rows: [row] })
      continue
    }
    panel.rows.push(row)
    const key = keysOf(facts)
    if (!panel.speakers.some((speaker) => keysOf(speaker) === key)) panel.speakers.push(facts)
  }
  return panels.map((panel) => panel.rows)
}

const keysOf = (facts: readonly Facts[]): string => facts.map(axisKey).join(' ')

/** Parts pairs into panels of one axis; pairs in the order given, the panel of most whole pairs first, then the largest. */
export function pairPanels(c: Collection, pairs: readonly Pair[]): Pair[][] {
  const whole = (list: readonly Pair[]) => list.filter(({ first, second }) => first && second).length
  return alikePanels(c, pairs, ({ first, second }) =>
    [first ?? second].filter((one) => one !== undefined),
  ).sort((a, b) => whole(b) - whole(a) || b.length - a.length)
}
