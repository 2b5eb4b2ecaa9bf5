import type { Figure } from '../../contract/figure.ts'

/** How a number stands among those that compare with it without a caution, and what is known of the rest. */
export interface Standing {
  /** Of how many others it is told. */
  others: number
  less: number
  more: number
  same: number
  /** Whether one of the same number is told with other bounds: 5% beside 5%左右. */
  isRough: boolean
  /** How many stand on its axis and compare with a caution only. */
  apart: number
  /** How many of these are bounds and more whatever they are (超700万 beside 603.7万), and how many less. */
  surelyMore: number
  surelyLess: number
}

/** The least that a number may be; of one that is only about nobody knows. */
const least = ({ bound, value }: Figure): number =>
  bound === 'exact' || bound === 'over' || bound === 'atLeast' ? value : Number.NEGATIVE_INFINITY

/** The most that it may be. */
const most = ({ bound, value, valueMax }: Figure): number =>
  bound === 'exact' || bound === 'under' || bound === 'atMost'
    ? (valueMax ?? value)
    : Number.POSITIVE_INFINITY

const isSurelyMore = (a: Figure, b: Figure): boolean => least(a) > most(b)

/**
 * How `figure` stands.
 * @param core those that compare without a caution, itself among them
 * @param all all that stand on its axis
 */
export function standingIn(figure: Figure, core: readonly Figure[], all: readonly Figure[]): Standing {
  const compared = core.filter((other) => other !== figure)
  const apart = all.filter((other) => !core.includes(other))
  // An exact number that is apart counts something else: it is no more and no less.
  const bounds = apart.filter(({ bound }) => bound !== 'exact' && bound !== 'about')
  const count = (list: readonly Figure[], test: (other: Figure) => boolean) => list.filter(test).length
  const isSame = (other: Figure) => other.value === figure.value
  return {
    others: compared.length,
    less: count(compared, ({ value }) => value < figure.value),
    more: count(compared, ({ value }) => value > figure.value),
    same: count(compared, isSame),
    isRough: compared.some((other) => isSame(other) && other.bound !== figure.bound),
    apart: apart.length,
    surelyMore: count(bounds, (other) => isSurelyMore(other, figure)),
    surelyLess: count(bounds, (other) => isSurelyMore(figure, other)),
  }
}
