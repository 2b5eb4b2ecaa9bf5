import { purposes } from '../../../lexicon/words/predicates.ts'
import { is } from '../../tokens/token.ts'
import { wordsIn } from '../../tokens/words.ts'
import type { LabelContext } from '../context.ts'
import type { Label } from '../label.ts'

/** A purpose longer than this would make a sentence of the label. */
const purposeLimit = 16

/**
 * What money is put into, where it stands behind the amount: 投资｜50亿元｜建设优质棉基地, 筹措资金｜0.2亿元｜用于助企纾困. Refuses an amount whose
 * words say what it is for (投入扶贫资金) and what another number goes on with.
 */
export function purposeBehind(context: LabelContext, label: Label): Label | undefined {
  const { text, figure, figures, at, end } = context
  if (figure.dimension !== 'money' || label.evidence.how !== 'before' || !label.lead) return undefined
  const words = label.parts.map((part) => text.slice(part.start, part.end)).join('')
  if (!purposes.test(words) || figures[at + 1]?.start === end) return undefined
  const tokens = wordsIn(text, figure.end, end).filter((token) => token.text.trim() !== '')
  const first = tokens[0]
  const last = tokens.at(-1)
  if (!first || !last || last.end - first.start > purposeLimit || tokens.length < 2) return undefined
  if (!is(first, 'verb') && !is(first, 'break') && !is(first, 'cause') && !is(first, 'nouny'))
    return undefined
  if (/[()“”《》]/u.test(text.slice(first.start, last.end))) return undefined
  return {
    ...label,
    parts: [...label.parts, { start: first.start, end: last.end }],
    basis: 'derived',
    added: [...label.added, 'purpose'],
  }
}
