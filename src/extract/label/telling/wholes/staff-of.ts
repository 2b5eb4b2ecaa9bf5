import { bodies, staff } from '../../../../lexicon/words/measures.ts'
import { wordsOf } from '../../../../text/spans/words-of.ts'
import type { LabelContext } from '../../context.ts'
import type { Label } from '../../label.ts'
import { wholeBefore } from '../../lists/same-object.ts'

/**
 * Who works at what was counted right before: 织布厂10家,职工｜280人 → 织布厂职工. Refuses staff with a name of its own (教职工) and what is told
 * behind a full stop.
 */
export function staffOf(context: LabelContext, label: Label): Label | undefined {
  const { text, figures, earlier, sentence } = context
  if (label.evidence.how !== 'before' || label.parts.length !== 1 || !staff.test(wordsOf(text, label.parts)))
    return undefined
  const whole = wholeBefore(context)
  const previous = figures[whole]
  const body = earlier[whole]?.parts.at(-1)
  if (!previous || !body || previous.start < sentence.start) return undefined
  if (/[。;]/u.test(text.slice(previous.end, context.start))) return undefined
  if (!bodies.test(text.slice(body.start, body.end))) return undefined
  return { ...label, parts: [body, ...label.parts], basis: 'inherited', added: [...label.added, 'counted'] }
}
