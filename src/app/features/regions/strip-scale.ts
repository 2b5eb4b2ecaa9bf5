import type { Figure } from '../../../contract/figure.ts'

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
}

const known = new WeakMap<readonly Figure[], Numbers>()

/** Read once a list: the strips of all places on one axis share it. */
function numbersOf(figures: readonly Figure[]): Numbers {
  const ready = known.get(figures)
  if (ready) return ready
  const made = {
    values: Float64Array.from(figures, ({ value }) => Math.max(0, value)),
    reaches: Float64Array.from(figures, ({ value, valueMax }) => Math.max(0, valueMax ?? value)),
  }
  known.set(figures, made)
  return made
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
  const { values, reaches } = numbersOf(figures)
  let ceiling = own ? Math.max(0, own.valueMax ?? own.value) : 0
  for (let at = 0; at < reaches.length; at++) {
    const reach = reaches[at] ?? 0
    if (reach > ceiling && !left.has(at)) ceiling = reach
  }
  const x = (value: number) => (ceiling === 0 ? 0 : (Math.max(0, value) / ceiling) * width)
  const met = new Uint8Array(width + 1)
  for (let at = 0; at < values.length; at++) if (!left.has(at)) met[Math.round(x(values[at] ?? 0))] = 1
  const ticks: number[] = []
  for (const [at, is] of met.entries()) if (is === 1) ticks.push(at)
  return { x: ({ value }) => x(value), ticks }
}

/** A figure on a strip. */
export const stripMark = (figure: Figure, scale: StripScale): StripMark => ({
  figure,
  x: scale.x(figure),
  end: ends[figure.bound],
})

/** One figure a place, the first of each: the dots of a strip are places. */
export function onePerPlace(figures: readonly Figure[]): Figure[] {
  const seen = new Set<string | undefined>()
  return figures.filter((figure) => !seen.has(figure.regionId) && seen.add(figure.regionId))
}
