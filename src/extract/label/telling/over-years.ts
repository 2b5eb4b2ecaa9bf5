import { overYears } from '../../recognize/times/over-years.ts'
import type { LabelContext } from '../context.ts'
import type { Label } from '../label.ts'

/**
 * The number of years that a sum is of, where the text says of no year: 3年销售蔬菜｜200多万公斤 → 3年销售蔬菜. Without it the sum reads as a year's.
 * Refuses a share, a change, and what is there rather than came together (3年建成…,现有｜12家).
 */
export function sumOfYears({ text, figure, sentence }: LabelContext, label: Label): Label | undefined {
  if (label.tail || figure.dimension === 'percent' || label.evidence.how === 'table') return undefined
  const over = overYears(text, sentence.start, figure.start)
  const [first] = label.parts
  if (!over || !first || first.start <= over.span.start) return undefined
  return { ...label, over: over.span, basis: 'derived', added: [...label.added, 'how-often'] }
}
