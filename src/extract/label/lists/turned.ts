import { turnedFrom, turnsInto, turnsToNothing, turnsWith } from '../../recognize/quantities/turned.ts'
import type { LabelContext } from '../context.ts'
import type { Label } from '../label.ts'

/** Whether the figure is where a change began: what stands behind it is the change, not what it counts. */
export const beginsChange = ({ text, figures, figure, at }: LabelContext): boolean =>
  turnsInto(text, figures, at) !== undefined || turnsToNothing(text, figure)

/**
 * The new number of a thing takes the label of the old one: 覆盖率由85%上升到｜94% → 覆盖率; so does all of a pair (由68户｜210人｜减至9户31人). Refuses a number behind
 * another thing (16个村,增加到｜3万户).
 */
export function reachedLabel({ text, figures, at, earlier }: LabelContext): Label | undefined {
  const from = turnsWith(text, figures, at) ? at - 1 : turnedFrom(text, figures, at)
  const label = from === undefined ? undefined : earlier[from]
  if (!label) return undefined
  return { ...label, basis: 'inherited', evidence: { how: 'turned' }, added: [] }
}
