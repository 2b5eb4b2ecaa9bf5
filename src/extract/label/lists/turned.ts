import type { LabelContext } from '../context.ts'
import type { Label } from '../label.ts'
import { turns } from '../rates/turns.ts'

/** Whether the figure is where a change began: what stands behind it is the change, not what it counts. */
export const beginsChange = ({ text, figure, figures, at }: LabelContext): boolean =>
  turns(text, figure, figures[at + 1])

/**
 * The new number of a thing takes the label of the old one: 覆盖率由85%上升到｜94% → 覆盖率. Refuses a number behind
 * another thing (16个村,增加到｜3万户).
 */
export function reachedLabel({ text, figure, figures, at, earlier }: LabelContext): Label | undefined {
  const label = earlier[at - 1]
  if (!label || !turns(text, figures[at - 1], figure)) return undefined
  return { ...label, basis: 'inherited', evidence: { how: 'turned' }, added: [] }
}
