import { deniedBefore } from '../../../lexicon/words/negations.ts'
import type { LabelContext } from '../context.ts'
import type { Label } from '../label.ts'

/** So far before a label its denial is looked for. */
const reach = 16

/**
 * What the words before a label deny of it: 未按期｜完成整改的问题, 没有落实的｜项目. A label that lost it would say the contrary. Refuses what is
 * denied before a pause: 家里没有劳力,｜发展果园.
 */
export function denied({ text, figure, sentence }: LabelContext, label: Label): Label | undefined {
  const first = label.parts[0]
  if (!first || first.joint || first.as || first.start > figure.start) return undefined
  const words = deniedBefore.exec(text.slice(Math.max(sentence.start, first.start - reach), first.start))?.[0]
  if (words === undefined) return undefined
  const [, ...rest] = label.parts
  return {
    ...label,
    parts: [{ ...first, start: first.start - words.length }, ...rest],
    added: [...label.added, 'denial'],
  }
}
