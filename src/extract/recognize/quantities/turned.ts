import { changesFrom, nothingLeft, turnPhrase } from '../../../lexicon/words/derived.ts'
import type { Quantity } from './quantity.ts'

/** The words between two numbers; undefined where they are not one behind the other. */
const between = (text: string, from: Quantity | undefined, to: Quantity | undefined): string | undefined =>
  from && to && from.end <= to.start ? text.slice(from.end, to.start) : undefined

const turns = (text: string, from: Quantity | undefined, to: Quantity | undefined): boolean =>
  turnPhrase.test(between(text, from, to) ?? '')

/** Two numbers of one thing beside each other, in units that differ: 13677户｜49479人. */
const pairs = (text: string, one: Quantity | undefined, other: Quantity | undefined): boolean =>
  one?.dimension !== other?.dimension && /^、?$/u.test(between(text, one, other) ?? ' ')

/**
 * The index of the number that became the one at `at`: 由｜85%｜上升到94%; of a pair the one with the same unit, 由｜13677户｜49479人减至887户1472人.
 * Undefined for a number that nothing became.
 */
export function turnedFrom(text: string, figures: readonly Quantity[], at: number): number | undefined {
  const of = (back: number) => figures[at - back]
  const [own, before, second, third] = [of(0), of(1), of(2), of(3)]
  if (!own || !before) return undefined
  if (before.dimension === own.dimension) return turns(text, before, own) ? at - 1 : undefined
  if (second?.dimension !== own.dimension) return undefined
  const first = pairs(text, second, before) && turns(text, before, own)
  const last =
    third?.dimension === before.dimension &&
    pairs(text, third, second) &&
    pairs(text, before, own) &&
    turns(text, second, before)
  return first || last ? at - 2 : undefined
}

/** The index of the number that the one at `at` became; undefined where it stays what it is. See turnedFrom. */
export const turnsInto = (text: string, figures: readonly Quantity[], at: number): number | undefined =>
  [at + 1, at + 2].find((next) => turnedFrom(text, figures, next) === at)

/** Whether nothing was left of a number: 贫困发生率由｜1.2%｜下降为零. */
export const turnsToNothing = (text: string, { start, end }: Quantity): boolean =>
  nothingLeft.test(text.slice(end, end + leftReach)) &&
  changesFrom.test(text.slice(Math.max(0, start - leftReach), start))
const leftReach = 12

/** Whether the number at `at` is the second of a pair of which the first became another: 由13677户｜49479人｜减至887户1472人. */
export const turnsWith = (text: string, figures: readonly Quantity[], at: number): boolean =>
  pairs(text, figures[at - 1], figures[at]) && turnedFrom(text, figures, at + 1) === at - 1
