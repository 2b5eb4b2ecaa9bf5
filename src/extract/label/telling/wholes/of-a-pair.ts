import type { LabelContext } from '../../context.ts'
import type { Label } from '../../label.ts'
import { dealtLabel } from '../../lists/dealt-pairs.ts'
import { groupOf } from '../../lists/zipped.ts'

/**
 * The one of a pair that a number is of, where as many follow each other as the word stands for: 城乡居民收入58125元、｜27511元 → 农村居民收入.
 * Refuses a pair with one number.
 */
export function ofAPair(context: LabelContext, label: Label): Label | undefined {
  const group = groupOf(context)
  const units = group && context.figures.slice(group.first, group.first + group.count).map(({ unit }) => unit)
  // 1.4万户2.5万人享受城乡低保: both are of town and country.
  if (units && new Set(units).size > 1) return undefined
  const dealt = group && dealtLabel(context.text, label, context.at - group.first, group.count)
  return dealt && { ...dealt, basis: 'derived' }
}
