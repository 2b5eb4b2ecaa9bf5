import type { CSSProperties, ReactNode } from 'react'
import styles from './mini-bar.module.css'
import type { Shape } from './shapes.ts'

const pointsOf = (points: readonly (readonly [number, number])[]) =>
  points.map(([x, y]) => `${x.toFixed(2)},${y.toFixed(2)}`).join(' ')

/** A shape as plain SVG, for tables of thousands of rows and for paper. */
function shapeElement(shape: Shape, key: number) {
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
  return (
    <circle
      key={key}
      cx={shape.x}
      cy={shape.y}
      r={shape.filled ? shape.r : shape.r - 1}
      className={shape.filled ? styles.solid : styles.ring}
    />
  )
}

export interface ShapesSvgProps {
  shapes: readonly Shape[]
  /** `var(--place-3)` */
  colour: string
  width: number
  height: number
  /** Drawn below the shapes. */
  children?: ReactNode
}

/** The shapes of one row as a picture of their own. */
export function ShapesSvg({ shapes, colour, width, height, children }: ShapesSvgProps) {
  return (
    <svg
      aria-hidden="true"
      className={styles.bar}
      width={width}
      height={height}
      style={{ '--colour': colour } as CSSProperties}
    >
      {children}
      {shapes.map(shapeElement)}
    </svg>
  )
}
