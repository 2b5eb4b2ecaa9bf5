import { hatch } from './hatch.ts'
import type { Mark } from './mark.ts'
import { chevron, rect, type Shape } from './shapes.ts'

/** Where a bar lies, in px: the zero line, the value's end, for a range its far end, and the bar's box. */
export interface BarBox {
  root: number
  end: number
  far?: number
  y: number
  height: number
}

/** The doubt of 约 and 近 is drawn as a share of the value, so that a short bar is not all hatch. */
const doubt = { share: 0.1, floor: 6, ceiling: 24, root: 2 }
const notch = { from: 4, width: 2, shortest: 16 }

const reachOfDoubt = (length: number) =>
  Math.min(doubt.ceiling, Math.max(doubt.floor, Math.abs(length) * doubt.share))

function solid(mark: Mark, box: BarBox, to: number): (Shape | undefined)[] {
  const from = Math.min(box.root, to)
  // A value that is stated is seen, however small it is beside the largest.
  const until = Math.max(box.root, to, from + doubt.root)
  const bar = rect(from, until, box.y, box.height, 'solid')
  if (!mark.hollow || until - from < notch.shortest) return [bar]
  return [
    rect(from, from + notch.from, box.y, box.height, 'solid'),
    rect(from + notch.from + notch.width, until, box.y, box.height, 'solid'),
  ]
}

function outline(box: BarBox): Shape {
  const [x, x2] = [Math.min(box.root, box.end), Math.max(box.root, box.end)]
  const [top, bottom] = [box.y + 0.75, box.y + box.height - 0.75]
  const points = [
    [x + 0.75, top],
    [Math.max(x + 2, x2 - 0.75), top],
    [Math.max(x + 2, x2 - 0.75), bottom],
    [x + 0.75, bottom],
    [x + 0.75, top],
  ] as const
  return { kind: 'line', points, width: 1.5, dash: [5, 3] }
}

/** Where the doubt of a bar begins. The bar ends at its number, also where 约 may be more: beyond it 90%左右 would be longer than 92.8%. */
const doubtFrom = (box: BarBox) => Math.max(box.root + doubt.root, box.end - reachOfDoubt(box.end - box.root))

const doubtOf = (box: BarBox): Shape[] => {
  const from = doubtFrom(box)
  return hatch(from, Math.max(box.end, from + doubt.root), box.y, box.height)
}

const cap = (x: number, box: BarBox) => rect(x - 2, x, box.y, box.height, 'solid')

function under(box: BarBox): (Shape | undefined)[] {
  const inside = box.end - 2 - 6
  const room = inside - 0.42 * box.height > box.root
  return [
    rect(box.root, box.end, box.y, box.height, 'tint'),
    cap(Math.max(box.end, box.root + 2), box),
    room ? chevron(inside, box.y, box.height, 'left') : undefined,
  ]
}

/**
 * The shapes of a bar. Solid ink is what the sentence guarantees; everything else is open.
 */
export function barShapes(mark: Mark, box: BarBox): Shape[] {
  const openUp =
    mark.open === 'up' ? chevron((box.far ?? box.end) + 4, box.y, box.height, 'right') : undefined
  const far = box.far ?? box.end
  const shapes: Record<Mark['form'], () => (Shape | undefined)[]> = {
    exact: () => solid(mark, box, box.end),
    about: () => [...solid(mark, box, doubtFrom(box)), ...doubtOf(box)],
    over: () => [...solid(mark, box, box.end), openUp],
    atLeast: () => [...solid(mark, box, box.end), openUp],
    under: () => under(box),
    atMost: () => under(box),
    range: () => [
      ...solid(mark, box, box.end),
      rect(box.end, far, box.y, box.height, 'tint'),
      cap(far, box),
      openUp,
    ],
    target: () => [
      outline(box),
      ...(mark.approach === undefined ? [] : doubtOf(box)),
      // The far end of a range: 4.5%—5%.
      ...(box.far === undefined || far <= box.end
        ? []
        : [rect(box.end, far, box.y, box.height, 'tint'), cap(far, box)]),
      openUp,
    ],
    zero: () => [rect(box.root, box.root + 2, box.y, box.height, 'solid')],
  }
  return shapes[mark.form]().filter((shape) => shape !== undefined)
}

/** How far beyond its value a bar reaches to the right, in px: words beside it start after that. */
export const overhang = (mark: Mark, height: number): number =>
  mark.open === 'up' ? 4 + 0.42 * height + 2 : 0
