import { barShapes } from './bar-shapes.ts'
import type { Mark } from './mark.ts'
import styles from './mini-bar.module.css'
import type { Scale } from './scale.ts'
import { ShapesSvg } from './shapes-svg.tsx'

export interface MiniBarProps {
  mark: Mark
  scale: Scale
  /** The length of the axis in px; an open end stands beyond it. */
  width: number
  height?: number
}

/**
 * One bar inside a row of a table, 12 px, in the mark grammar. Plain SVG: a table of thousands of rows
 * draws what is on the screen only, and needs no chart library for it.
 */
export function MiniBar({ mark, scale, width, height = 12 }: MiniBarProps) {
  const root = scale.at(0) * width
  const shapes = barShapes(mark, {
    root,
    end: scale.at(mark.value) * width,
    ...(mark.max === undefined ? {} : { far: scale.at(mark.max) * width }),
    y: 0,
    height,
  })
  return (
    <ShapesSvg shapes={shapes} colour={mark.colour} width={width} height={height}>
      <line x1={root} x2={root} y1={-8} y2={height + 8} className={styles.root} />
    </ShapesSvg>
  )
}
