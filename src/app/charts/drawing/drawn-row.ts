import { barShapes } from '../../marks/bar-shapes.ts'
import { dotShapes } from '../../marks/dot-shapes.ts'
import type { Mark } from '../../marks/mark.ts'
import type { Scale } from '../../marks/scale.ts'
import type { Shape } from '../../marks/shapes.ts'
import type { ChartLook } from './looks.ts'

/** One row of a chart, whatever its form: what is drawn in it, and by what it is known when rows move. */
export interface DrawnRow {
  id: string
  /** Where the library thinks of it; the shapes decide where it is. */
  value: number
  /** `var(--place-3)` */
  colour: string
  /** The shapes for an axis of so many px; x from its left end, y from the row's top. */
  shapes(width: number): Shape[]
}

/** The shapes of one row, x from the left end of the axis, y from the row's top. */
export function rowShapes(
  mark: Mark,
  scale: Scale,
  look: Omit<ChartLook, 'animate'>,
  width: number,
): Shape[] {
  const box = {
    root: scale.kind === 'log' ? 0 : scale.at(0) * width,
    end: scale.at(mark.value) * width,
    ...(mark.max === undefined ? {} : { far: scale.at(mark.max) * width }),
    y: look.barTop ?? (look.rowHeight - look.barHeight) / 2,
    height: look.barHeight,
  }
  return look.form === 'dots' ? dotShapes(mark, box) : barShapes(mark, box)
}

/** The rows of bars, or of dots on a logarithmic axis. */
export const markRows = (
  marks: readonly Mark[],
  scale: Scale,
  look: Omit<ChartLook, 'animate'>,
): DrawnRow[] =>
  marks.map((mark) => ({
    id: mark.id,
    value: mark.value,
    colour: mark.colour,
    shapes: (width) => rowShapes(mark, scale, look, width),
  }))
