import type { Quantity } from './quantity.ts'

/** The figures of a block (the same list where it holds no ratio) with each a:b:c as one, and for each figure the index of that one (none where it is its own). */
export interface Runs {
  figures: readonly Quantity[]
  at: readonly number[]
}

/** Whether a figure is a part of a ratio of several: 8.4:39.1:52.5. */
export const isRatioPart = (figure: Quantity | undefined): boolean => figure?.part === true

/** Whether the second of two figures is the next part of the same ratio. */
export const isNextPart = (before: Quantity | undefined, figure: Quantity | undefined): boolean =>
  isRatioPart(before) && isRatioPart(figure) && (before?.end ?? 0) + 1 === figure?.start

/** Puts the parts of each ratio together: they are told of one time, and change together (由10:49:41调整为9:48:43). */
export function runsOf(figures: readonly Quantity[]): Runs {
  if (!figures.some(isRatioPart)) return { figures, at: [] }
  const out: Quantity[] = []
  const at: number[] = []
  for (const figure of figures) {
    const last = out.at(-1)
    if (last && isNextPart(last, figure)) out[out.length - 1] = { ...last, end: figure.end }
    else out.push(figure)
    at.push(out.length - 1)
  }
  return { figures: out, at }
}
