/** What a shape is painted with: the place's colour, a tint of it, or the page behind the bar. */
export type Paint = 'solid' | 'tint' | 'paper'

export type Point = readonly [x: number, y: number]

/** A drawn thing in px; y grows downwards. Both ECharts and plain SVG can draw every one of them. */
export type Shape =
  | { kind: 'rect'; x: number; y: number; width: number; height: number; paint: Paint }
  | { kind: 'polygon'; points: readonly Point[]; paint: Paint }
  | { kind: 'line'; points: readonly Point[]; width: number; dash?: readonly [number, number] }
  | { kind: 'dot'; x: number; y: number; r: number; filled: boolean }

/** A filled rectangle from x to x2; undefined where nothing would be seen. */
export function rect(x: number, x2: number, y: number, height: number, paint: Paint): Shape | undefined {
  const width = x2 - x
  return width > 0 ? { kind: 'rect', x, y, width, height, paint } : undefined
}

/** › at x, open to the right, or ‹ open to the left: 0.42 h wide, two strokes, no line back to the bar. */
export function chevron(x: number, y: number, height: number, towards: 'right' | 'left'): Shape {
  const width = 0.42 * height * (towards === 'right' ? 1 : -1)
  const inset = height * 0.1
  return {
    kind: 'line',
    width: 2,
    points: [
      [x, y + inset],
      [x + width, y + height / 2],
      [x, y + height - inset],
    ],
  }
}
