import { remembered } from '../../../../compare/remember.ts'
import { signed } from '../../../../compare/signed.ts'
import type { Figure } from '../../../../contract/figure.ts'
import { drawnBound } from '../../../marks/series.ts'

/** Where the end of a figure stands on a strip, and how the end is drawn. */
export interface StripMark {
  figure: Figure
  x: number
  end: 'exact' | 'over' | 'under' | 'about'
}

const ends: Record<Figure['bound'], StripMark['end']> = {
  exact: 'exact',
  about: 'about',
  over: 'over',
  atLeast: 'over',
  under: 'under',
  atMost: 'under',
}

/** The values of a list of figures and how far each reaches, as numbers side by side. */
interface Numbers {
  values: Float64Array
  reaches: Float64Array
  /** How far the farthest reaches, and how many reach so far. */
  ceiling: number
  highest: number
  /** By the width of a strip that ends at the ceiling: how many stand at each whole px. */
  met: Map<number, Uint32Array>
}

/** Read once a list: the strips of all places on one axis share it. */
const numbersOf = remembered((told: readonly Figure[]): Numbers => {
  // A strip starts at zero: what fell stands there.
  const figures = told.map(signed)
  const reaches = Float64Array.from(figures, ({ value, valueMax }) => Math.max(0, valueMax ?? value))
  const ceiling = reaches.reduce((most, reach) => Math.max(most, reach), 0)
  return {
    values: Float64Array.from(figures, ({ value }) => Math.max(0, value)),
    reaches,
    ceiling,
    highest: reaches.reduce((count, reach) => count + Number(reach === ceiling), 0),
    met: new Map(),
  }
})

/** Where a value stands on a strip of `width` px that ends at `ceiling`. */
const standing = (value: number, ceiling: number, width: number): number =>
  ceiling === 0 ? 0 : (Math.max(0, value) / ceiling) * width

/** How many of the values stand at each whole px. */
function tally({ values }: Numbers, ceiling: number, width: number): Uint32Array {
  const met = new Uint32Array(width + 1)
  for (let at = 0; at < values.length; at++) {
    const px = Math.round(standing(values[at] ?? 0, ceiling, width))
    met[px] = (met[px] ?? 0) + 1
  }
  return met
}

/** The same for the ceiling of the whole list; kept, for most strips of an axis have it. */
function tallyOfAll(numbers: Numbers, width: number): Uint32Array {
  const met = numbers.met.get(width) ?? tally(numbers, numbers.ceiling, width)
  numbers.met.set(width, met)
  return met
}

/** The farthest of the list without those at the places of `left`. */
function ceilingWithout(numbers: Numbers, left: ReadonlySet<number>): number {
  const { reaches, ceiling, highest } = numbers
  let gone = 0
  for (const at of left) if (reaches[at] === ceiling) gone += 1
  if (gone < highest) return ceiling
  return reaches.reduce((most, reach, at) => (left.has(at) ? most : Math.max(most, reach)), 0)
}

const none: ReadonlySet<number> = new Set()

/** A strip: where it ends, and where on it the others stand. */
export interface StripScale {
  /** px of a figure. */
  x(figure: Figure): number
  /** Whole px at which others stand, each once, however many share it. */
  ticks: readonly number[]
}

/**
 * The scale of a strip of `width` px for figures and `own`: it starts at zero, the largest stands at its end.
 * What stands at the places of `left` in the list is left out.
 */
export function stripScale(
  figures: readonly Figure[],
  width: number,
  own?: Figure,
  left: ReadonlySet<number> = none,
): StripScale {
  const numbers = numbersOf(figures)
  const { value = 0, valueMax = value } = own ? signed(own) : {}
  const ceiling = Math.max(valueMax, ceilingWithout(numbers, left))
  const met = ceiling === numbers.ceiling ? tallyOfAll(numbers, width) : tally(numbers, ceiling, width)
  const x = (value: number) => standing(value, ceiling, width)
  const gone = new Map<number, number>()
  for (const at of left) {
    const px = Math.round(x(numbers.values[at] ?? 0))
    gone.set(px, (gone.get(px) ?? 0) + 1)
  }
  const ticks: number[] = []
  for (const [px, count] of met.entries()) if (count > (gone.get(px) ?? 0)) ticks.push(px)
  return { x: (figure) => x(signed(figure).value), ticks }
}

/** A figure on a strip. */
export const stripMark = (figure: Figure, scale: StripScale): StripMark => ({
  figure,
  x: scale.x(figure),
  end: ends[drawnBound(figure)],
})

/** One figure a place, the first of each: the dots of a strip are places. */
export function onePerPlace(figures: readonly Figure[]): Figure[] {
  const seen = new Set<string | undefined>()
  return figures.filter((figure) => !seen.has(figure.regionId) && seen.add(figure.regionId))
}
