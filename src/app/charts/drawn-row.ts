import type { Mark } from './mark.ts'
import { type ChartLook, rowShapes } from './option.ts'
import type { Scale } from './scale.ts'
import type { Shape } from './shapes.ts'

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
