import type { LabelContext } from '../context.ts'
import type { Label } from '../label.ts'
import { isComparing } from '../rates/rates.ts'
import { sharedLabel } from './shared.ts'

/**
 * A comparing number that only a conjunction parts from the one before it says the same of another thing: 提升1.9和｜0.7个
 * 百分点 → …提升. Refuses 58%、覆盖率｜60%: it has words of its own.
 */
export function listedLabel(context: LabelContext): Label | undefined {
  const { text, figure, figures, at } = context
  const previous = figures[at - 1]
  if (!previous || !isComparing(figure) || !isComparing(previous)) return undefined
  return /^(?:[、,]|和|与|及|以及)$/u.test(text.slice(previous.end, figure.start))
    ? sharedLabel(context)
    : undefined
}
