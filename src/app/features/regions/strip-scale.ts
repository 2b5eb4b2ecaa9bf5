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

/** Places figures on a strip of `width` px that starts at zero; the largest stands at its end. */
export function stripMarks(figures: readonly Figure[], width: number): StripMark[] {
  const ceiling = Math.max(0, ...figures.map((figure) => figure.valueMax ?? figure.value))
  return figures.map((figure) => ({
    figure,
    x: ceiling === 0 ? 0 : (Math.max(0, figure.value) / ceiling) * width,
    end: ends[figure.bound],
  }))
}

/** Where other figures stand on the strip: whole px, each once, however many share it. */
export function stripTicks(marks: readonly StripMark[]): number[] {
  return [...new Set(marks.map(({ x }) => Math.round(x)))]
}

/** One figure a place, the first of each: the dots of a strip are places. */
export function onePerPlace(figures: readonly Figure[]): Figure[] {
  const seen = new Set<string | undefined>()
  return figures.filter((figure) => !seen.has(figure.regionId) && seen.add(figure.regionId))
}
