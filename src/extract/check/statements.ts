import type { Figure } from '../../contract/figure.ts'
import { grouped } from '../../text/grouped.ts'
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

/** The same number said twice of one thing (2600多个基层党组织) is one fact with two mentions: the later one is flagged. */
export const repeats: Check = (figures) =>
  toldAgain(figures).flatMap((group) => {
    const firsts = new Map<number, Figure>()
    return group.flatMap((figure): Finding[] => {
      const first = firsts.get(figure.value)
      if (!first) firsts.set(figure.value, figure)
      return first ? [{ flag: 'repeated', flagged: [figure], about: [first, figure], doubt: false }] : []
    })
  })

/** A label this short (党员, 村) is told of many things in one article. */
const tellingLabel = 5

const periodOf = ({ period }: Figure): string => (period ? `${period.start}/${period.end}` : '')

/**
 * Two different numbers for one thing, time and kind, in two sentences of an article. Refuses inherited labels, short
 * ones, changes and targets, and what differs by its rounding only (1.1万 and 11030).
 */
export const contradictions: Check = (figures) =>
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
        periodOf(figure) === periodOf(first) &&
        Math.abs(figure.value - first.value) > rounding(figure) + rounding(first),
    )
    const pair = other ? [first, other] : []
    return other ? [{ flag: 'contradicts', flagged: pair, about: pair, doubt: true }] : []
  })
