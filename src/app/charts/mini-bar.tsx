import type { CSSProperties } from 'react'
import { barShapes } from './bar-shapes.ts'
import type { Mark } from './mark.ts'
import styles from './mini-bar.module.css'
import type { Scale } from './scale.ts'
import type { Shape } from './shapes.ts'

const pointsOf = (points: readonly (readonly [number, number])[]) =>
  points.map(([x, y]) => `${x.toFixed(2)},${y.toFixed(2)}`).join(' ')

function drawn(shape: Shape, key: number) {
  if (shape.kind === 'rect') {
    const { x, y, width, height } = shape
    return <rect key={key} {...{ x, y, width, height }} className={styles[shape.paint]} />
  }
  if (shape.kind === 'polygon') {
    return <polygon key={key} points={pointsOf(shape.points)} className={styles[shape.paint]} />
  }
  if (shape.kind === 'line') {
    return (
      <polyline
        key={key}
        points={pointsOf(shape.points)}
        className={styles.line}
        strokeWidth={shape.width}
        strokeDasharray={shape.dash?.join(' ')}
      />
    )
  }
  return <circle key={key} cx={shape.x} cy={shape.y} r={shape.r} className={styles.solid} />
}

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
    <svg
      aria-hidden="true"
      className={styles.bar}
      width={width}
      height={height}
      style={{ '--colour': mark.colour } as CSSProperties}
    >
      <line x1={root} x2={root} y1={-8} y2={height + 8} className={styles.root} />
      {shapes.map(drawn)}
    </svg>
  )
}
