import type { Figure } from '../../contract/figure.ts'
import { grouped } from '../../text/grouped.ts'
import { wordsOf } from '../../text/spans/words-of.ts'
import { type Check, type Finding, isExact, rounding } from './check.ts'

/** What makes two figures statements of one thing: article, place, label, unit. */
const keyOf = (figure: Figure): string =>
  [figure.articleId, figure.regionId ?? '', figure.unit, figure.label].join('|')

/** The figures that are told of more than once, by what they are told of. */
function toldAgain(figures: readonly Figure[]): Figure[][] {
  const groups = grouped(
    figures.filter(({ label }) => label !== ''),
    keyOf,
  )
  return [...groups.values()].filter((group) => group.length > 1)
}

/** Whether two figures state one number of one time: 5.5% of last year and 5.5% as a goal are two; where only one tells when, they are one. */
const saysTheSame = (one: Figure, other: Figure): boolean =>
  one.value === other.value &&
  (one.kind === 'target') === (other.kind === 'target') &&
  (one.period === undefined ||
    other.period === undefined ||
    (one.period.start === other.period.start && one.period.end === other.period.end))

/** The same number said twice of one thing (2600多个基层党组织) is one fact with two mentions: the later one is flagged. */
export const repeats: Check = (figures) =>
  toldAgain(figures).flatMap((group) => {
    const told: Figure[] = []
    return group.flatMap((figure): Finding[] => {
      const first = told.find((other) => saysTheSame(figure, other))
      if (!first) told.push(figure)
      return first ? [{ flag: 'repeated', flagged: [figure], about: [first, figure], doubt: false }] : []
    })
  })

/** A label this short (党员, 村) is told of many things in one article. */
const tellingLabel = 5

/** Whether two figures are told of one time and one holder; where no time is known, neither sentence may tell of one. */
function sameTime(one: Figure, other: Figure, view: string): boolean {
  if (one.holder !== other.holder) return false
  const [a, b] = [one.period, other.period]
  if (a && b) return a.start === b.start && a.end === b.end
  return !a && !b && [one, other].every(({ context }) => !ofSomeTime.test(wordsOf(view, context)))
}

/** A sentence that tells a time, or goes on from one that may. */
const ofSomeTime = /^其中|\d\s?[年月日]|季度|半年|以来|截[至止]/u

/**
 * Two different numbers for one thing, time, holder and kind, in two sentences of an article. Refuses what is not dated,
 * inherited labels, short ones, changes and targets, and what differs by its rounding only (1.1万 and 11030).
 */
export const contradictions: Check = (figures, view) =>
  toldAgain(
    figures.filter(
      (figure) =>
        isExact(figure) &&
        (figure.kind === 'level' || figure.kind === 'flow') &&
        figure.labelBasis === 'stated' &&
        figure.regionBasis !== 'unknown' &&
        figure.label.length >= tellingLabel,
    ),
  ).flatMap((group) => {
    const [first, ...others] = group
    if (!first) return []
    const other = others.find(
      (figure) =>
        figure.context[0]?.start !== first.context[0]?.start &&
        figure.kind === first.kind &&
        sameTime(figure, first, view) &&
        Math.abs(figure.value - first.value) > rounding(figure) + rounding(first),
    )
    const pair = other ? [first, other] : []
    return other ? [{ flag: 'contradicts', flagged: pair, about: pair, doubt: true }] : []
  })
