import type { LabelContext } from '../context.ts'
import type { Label } from '../label.ts'

/** So many numbers back the verb was told with its object. */
const mostBack = 8

/**
 * A bare verb takes the object that the same verb had before, of the same unit: 全年受理诉求41万件,…。今年1月又受理｜3.1万件 → 受理诉求. Refuses another verb
 * and another unit.
 */
export function sameVerb(context: LabelContext): Label | undefined {
  const { text, figure, figures, at, earlier } = context
  const before = context.before()
  const verb = before?.verbAt
  if (!before?.bare || !verb || before.evidence.form !== 'verb') return undefined
  const said = text.slice(verb.start, verb.end)
  for (let back = at - 1; back >= Math.max(0, at - mostBack); back--) {
    const label = earlier[back]
    const lead = label?.lead
    if (!label || !lead || label.tail || figures[back]?.unit !== figure.unit) continue
    if (text.slice(lead.start, lead.end) !== said) continue
    const [first] = label.core?.parts ?? label.parts
    // The object must stand behind the verb, in the same words.
    if (!first || first.end - lead.end < 2 || first.start > lead.start) continue
    return {
      parts: [verb, { start: lead.end, end: first.end }],
      suffix: '',
      basis: 'inherited',
      evidence: { how: 'same-object' },
      added: [],
      lead: verb,
      ...(before.verb ? { verb: before.verb } : {}),
    }
  }
  return undefined
}
