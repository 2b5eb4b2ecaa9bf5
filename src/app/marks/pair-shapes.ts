import { dotShapes } from './dot-shapes.ts'
import type { Mark } from './mark.ts'
import type { Scale } from './scale.ts'
import { chevron, type Shape } from './shapes.ts'

/** Two statements in one row: planned and reached, or from and to. */
export interface MarkPair {
  first?: Mark
  second?: Mark
  /** A line where both are of one thing and time; an arrow where the one became the other. */
  join?: 'line' | 'arrow'
}

/** Where in a row something is drawn. */
export interface RowLook {
  rowHeight: number
  barHeight: number
  /** From the row's top to what is drawn; without it that stands in the row's middle. */
  barTop?: number
}

/** The first dot is a ring around where the second would lie: both are seen where the values meet. */
const ring = 8
/** From a dot's middle to where a line may begin. */
const room = ring + 1
/** Shorter lines have no room for an arrow's head. */
const shortest = 26

/** The shapes of a pair: a dot each in the mark grammar, the first one open, and what joins them. */
export function pairShapes(
  { first, second, join }: MarkPair,
  scale: Scale,
  look: RowLook,
  width: number,
): Shape[] {
  const y = look.barTop ?? (look.rowHeight - look.barHeight) / 2
  const middle = y + look.barHeight / 2
  const at = (value: number) => scale.at(value) * width
  const dotted = (mark: Mark | undefined) =>
    mark
      ? dotShapes(mark, {
          root: at(0),
          end: at(mark.value),
          ...(mark.max === undefined ? {} : { far: at(mark.max) }),
          y,
          height: look.barHeight,
        })
      : []
  const shapes: Shape[] = []
  if (first && second && join) {
    const [from, to] = [at(first.value), at(second.value)]
    const right = to >= from
    const [x, x2] = right ? [from + room, to - room] : [from - room, to + room]
    const length = right ? x2 - x : x - x2
    if (length > 0)
      shapes.push({
        kind: 'line',
        points: [
          [x, middle],
          [x2, middle],
        ],
        width: 2,
      })
    if (join === 'arrow' && length > shortest) {
      const tip = right ? x2 - 5 : x2 + 5
      shapes.push(chevron(tip, middle - 5, 10, right ? 'right' : 'left'))
    }
  }
  const open = dotted(first && { ...first, hollow: true }).map((shape) =>
    shape.kind === 'dot' ? { ...shape, r: ring } : shape,
  )
  // A ring says that it is the first of the two, and nothing of whose it is.
  return [...shapes, ...open, ...dotted(second && { ...second, hollow: false })]
}
