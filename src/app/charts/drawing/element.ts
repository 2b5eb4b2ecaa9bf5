import type { Shape } from '../../marks/shapes.ts'

/** What colours a mark's shapes take. */
export interface ShapePaints {
  colour: string
  paper: string
}

const tint = 0.28

/** A shape as an element of an ECharts custom series. */
export function elementOf(shape: Shape, paints: ShapePaints) {
  const fill = (paint: 'solid' | 'tint' | 'paper') => ({
    fill: paint === 'paper' ? paints.paper : paints.colour,
    opacity: paint === 'tint' ? tint : 1,
  })
  switch (shape.kind) {
    case 'rect': {
      const { x, y, width, height } = shape
      return { type: 'rect' as const, shape: { x, y, width, height }, style: fill(shape.paint), silent: true }
    }
    case 'polygon':
      return {
        type: 'polygon' as const,
        shape: { points: shape.points.map((point) => [...point]) },
        style: fill(shape.paint),
        silent: true,
      }
    case 'line':
      return {
        type: 'polyline' as const,
        shape: { points: shape.points.map((point) => [...point]) },
        style: {
          stroke: paints.colour,
          lineWidth: shape.width,
          fill: 'none',
          ...(shape.dash ? { lineDash: [...shape.dash] } : {}),
        },
        silent: true,
      }
    case 'dot':
      return {
        type: 'circle' as const,
        shape: { cx: shape.x, cy: shape.y, r: shape.filled ? shape.r : shape.r - 1 },
        style: {
          fill: shape.filled ? paints.colour : paints.paper,
          stroke: paints.colour,
          lineWidth: shape.filled ? 0 : 2,
        },
        silent: true,
      }
  }
}

/**
 * The element of a whole row; `y` lets ECharts move it when the rows are sorted anew.
 * @param behind what lies behind its shapes, painted already
 */
export function groupOf(
  id: string,
  shapes: readonly Shape[],
  paints: ShapePaints,
  { x, y, behind = [] }: { x: number; y: number; behind?: readonly ReturnType<typeof elementOf>[] },
) {
  return {
    type: 'group' as const,
    name: id,
    x,
    y,
    silent: true,
    children: [...behind, ...shapes.map((shape) => elementOf(shape, paints))],
  }
}
