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

const reach = (figure: Figure): number => Math.max(0, figure.valueMax ?? figure.value)

/** The scale of a strip of `width` px: it starts at zero, the largest of the figures stands at its end. */
export function stripScale(figures: readonly Figure[], width: number): (figure: Figure) => number {
  let ceiling = 0
  for (const figure of figures) ceiling = Math.max(ceiling, reach(figure))
  return ({ value }) => (ceiling === 0 ? 0 : (Math.max(0, value) / ceiling) * width)
}

/** A figure on a strip. */
export function stripMark(figure: Figure, scale: (figure: Figure) => number): StripMark {
  return { figure, x: scale(figure), end: ends[figure.bound] }
}

/** Where figures stand on the strip: whole px, each once, however many share it. */
export function stripTicks(figures: readonly Figure[], scale: (figure: Figure) => number): number[] {
  const ticks = new Set<number>()
  for (const figure of figures) ticks.add(Math.round(scale(figure)))
  return [...ticks]
}

/** One figure a place, the first of each: the dots of a strip are places. */
export function onePerPlace(figures: readonly Figure[]): Figure[] {
  const seen = new Set<string | undefined>()
  return figures.filter((figure) => !seen.has(figure.regionId) && seen.add(figure.regionId))
}
