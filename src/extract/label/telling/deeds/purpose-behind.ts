import { invests, purposes } from '../../../../lexicon/words/predicates.ts'
import { is } from '../../../tokens/token.ts'
import { wordsIn } from '../../../tokens/words.ts'
import type { LabelContext } from '../../context.ts'
import type { Label } from '../../label.ts'

/** A purpose longer than this would make a sentence of the label. */
const purposeLimit = 16

/**
 * What money is put into, where it stands behind the amount: 投资｜50亿元｜建设优质棉基地, 筹措资金｜0.2亿元｜用于助企纾困. Refuses an amount whose
 * words say what it is for (投入扶贫资金) and what another number goes on with.
 */
export function purposeBehind(context: LabelContext, label: Label): Label | undefined {
  const { text, figure, figures, at, end } = context
  if (figure.dimension !== 'money' || label.evidence.how !== 'before') return undefined
  // 县财政｜投资: whoever gives it.
  const last = label.parts.at(-1)
  const words = last ? text.slice(label.lead?.start ?? last.start, last.end) : ''
  if (!(label.lead ? purposes : invests).test(words) || figures[at + 1]?.start === end) return undefined
  const tokens = wordsIn(text, figure.end, end).filter((token) => token.text.trim() !== '')
  const first = tokens[0]
  const close = tokens.at(-1)
  if (!first || !close || close.end - first.start > purposeLimit || tokens.length < 2) return undefined
  if (!is(first, 'verb') && !is(first, 'break') && !is(first, 'cause') && !is(first, 'nouny'))
    return undefined
  if (/[()“”《》]/u.test(text.slice(first.start, close.end))) return undefined
  return {
    ...label,
    parts: [...label.parts, { start: first.start, end: close.end }],
    basis: 'derived',
    added: [...label.added, 'purpose'],
  }
}
