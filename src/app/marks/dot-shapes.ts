import type { BarBox } from './bar-shapes.ts'
import { hatch } from './hatch.ts'
import type { Mark } from './mark.ts'
import { chevron, rect, type Shape } from './shapes.ts'

const radius = 5

/** How far beyond its value a dot reaches to the right, in px: words beside it start after that. */
export function dotOverhang(mark: Mark): number {
  if (mark.open === 'up') return radius + 3 + 0.42 * 12 + 2
  return mark.approach === 'around' ? radius + 14 : radius
}

const dot = (x: number, y: number, filled: boolean): Shape => ({ kind: 'dot', x, y, r: radius, filled })

/**
 * The shapes of a dot on a logarithmic axis, where length means nothing: the same grammar without a bar.
 * A hatched tail for 约, a chevron for 多, a tint between the ends of a range, a ring for a target.
 */
export function dotShapes(mark: Mark, box: BarBox): Shape[] {
  const middle = box.y + box.height / 2
  const [thin, tail] = [6, 14]
  const far = box.far ?? box.end
  const right = mark.open === 'up' ? chevron(far + radius + 3, middle - 6, 12, 'right') : undefined
  const left = mark.open === 'down' ? chevron(box.end - radius - 3, middle - 6, 12, 'left') : undefined
  const filled = !(mark.hollow || mark.form === 'target')
  const shapes: (Shape | undefined)[] = []
  if (mark.approach !== undefined) {
    shapes.push(...hatch(box.end - radius - tail, box.end - radius, middle - thin / 2, thin))
    if (mark.approach === 'around') {
      shapes.push(...hatch(box.end + radius, box.end + radius + tail, middle - thin / 2, thin))
    }
  }
  if (mark.form === 'range' || (mark.form === 'target' && mark.max !== undefined)) {
    shapes.push(rect(box.end, far, middle - thin / 2, thin, 'tint'), dot(far, middle, false))
  }
  if (mark.form === 'zero') shapes.push(rect(box.root, box.root + 2, box.y, box.height, 'solid'))
  else shapes.push(dot(box.end, middle, filled))
  shapes.push(left, right)
  return shapes.filter((shape) => shape !== undefined)
}
