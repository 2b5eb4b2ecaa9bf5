import type { Point, Shape } from './shapes.ts'

const pitch = 5
const stroke = 2.4

/** Keeps the part of a convex polygon where `side` is not negative. */
function clip(points: readonly Point[], side: (point: Point) => number): Point[] {
  const kept: Point[] = []
  points.forEach((from, index) => {
    const to = points[(index + 1) % points.length]
    if (!to) return
    const [a, b] = [side(from), side(to)]
    if (a >= 0) kept.push(from)
    if (a * b < 0) {
      const t = a / (a - b)
      kept.push([from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t])
    }
  })
  return kept
}

/**
 * The 45° hatch of a rectangle from x to x2, as polygons that end at its edges: an SVG pattern would need
 * an id of its own in every chart, and a stroke would stick out.
 */
export function hatch(x: number, x2: number, y: number, height: number): Shape[] {
  const box: readonly Point[] = [
    [x, y],
    [x2, y],
    [x2, y + height],
    [x, y + height],
  ]
  // Measured along x, a line of 2.4 px at 45° is 2.4·√2 wide.
  const [step, band] = [pitch * Math.SQRT2, stroke * Math.SQRT2]
  const shapes: Shape[] = []
  for (let at = x; at < x2 + height; at += step) {
    const sum = at + y
    const points = clip(
      clip(box, ([px, py]) => px + py - sum),
      ([px, py]) => sum + band - px - py,
    )
    if (points.length >= 3) shapes.push({ kind: 'polygon', points, paint: 'solid' })
  }
  return shapes
}
