import type { Quantity } from '../../recognize/quantities/quantity.ts'
import type { LabelContext } from '../context.ts'
import { type Label, type Part, thingOf } from '../label.ts'

/** What was counted right before, and how its label names it. */
export interface CountedBefore {
  figure: Quantity
  named: Label
  thing: Part
}

/**
 * The number right before in the sentence and what it counts, where nothing but `between` parts both from `end`: 评选示范村12个,｜每个奖励. Undefined
 * where the number before has no thing, or more words stand between (示范村12个由镇里评选,).
 */
export function countedRightBefore(
  { text, figures, at, earlier, sentence }: LabelContext,
  end: number,
  between = /^,$/u,
): CountedBefore | undefined {
  const [figure, named] = [figures[at - 1], earlier[at - 1]]
  const thing = named && thingOf(named)
  if (!figure || !thing || figure.start < sentence.start) return undefined
  // The noun of 12个｜示范村 stands behind its number.
  return between.test(text.slice(Math.max(figure.end, thing.end), end)) ? { figure, named, thing } : undefined
}
