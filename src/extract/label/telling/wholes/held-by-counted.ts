import { heldBy } from '../../../../lexicon/words/measures.ts'
import { wordsOf } from '../../../../text/spans/words-of.ts'
import type { LabelContext } from '../../context.ts'
import type { Label } from '../../label.ts'
import { wholeBefore } from '../../lists/same-object.ts'

/**
 * What those have that were counted right before: 织布厂10家,职工｜280人 → 织布厂职工, 养老机构9341个、床位｜10.5万张 → 养老机构床位. Refuses what has a
 * name of its own (教职工) and what is told behind a full stop.
 */
export function heldByCounted(context: LabelContext, label: Label): Label | undefined {
  const { text, figures, earlier, sentence } = context
  if (label.evidence.how !== 'before' || label.parts.length !== 1) return undefined
  const words = wordsOf(text, label.parts)
  const row = heldBy.find(({ held }) => held.test(words))
  if (!row) return undefined
  const whole = wholeBefore(context)
  const previous = figures[whole]
  const body = earlier[whole]?.parts.at(-1)
  if (!previous || !body || previous.start < sentence.start) return undefined
  if (/[。;]/u.test(text.slice(previous.end, context.start))) return undefined
  if (!row.by.test(text.slice(body.start, body.end))) return undefined
  return { ...label, parts: [body, ...label.parts], basis: 'inherited', added: [...label.added, 'counted'] }
}
