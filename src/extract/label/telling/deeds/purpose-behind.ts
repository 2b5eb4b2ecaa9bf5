import { fund, funded, invests, purposes } from '../../../../lexicon/words/predicates.ts'
import { sizeOf } from '../../../../text/spans/size-of.ts'
import { is, type Token } from '../../../tokens/token.ts'
import { wordsIn } from '../../../tokens/words.ts'
import { clauseBehind, type LabelContext } from '../../context.ts'
import type { Label, Part } from '../../label.ts'

/** A purpose longer than this would make a sentence of the label. */
const purposeLimit = 28

const isDeed = (token: Token | undefined): boolean =>
  is(token, 'verb') || is(token, 'break') || is(token, 'cause') || is(token, 'nouny')

/** Right behind the amount: 50亿元｜建设优质棉基地, 6亿元｜专项资金支持民营经济. */
function inItsClause({ text, figure, end }: LabelContext): Part[] | undefined {
  const tokens = wordsIn(text, figure.end, end).filter((token) => token.text.trim() !== '')
  const [first, second] = tokens
  const close = tokens.at(-1)
  if (!first || !close || !second) return undefined
  if (!isDeed(first) && !(fund.test(first.text) && isDeed(second))) return undefined
  return /[()“”《》]/u.test(text.slice(first.start, close.end))
    ? undefined
    : [{ start: first.start, end: close.end }]
}

/** In the clause behind it: 26亿元,｜支持灌区续建配套改造. Refuses one that counts: 90万元,新建村卫生室6所 is one of several things. */
function inTheNext(context: LabelContext): Part[] | undefined {
  const { text, figure, end } = context
  const next = end === figure.end ? clauseBehind(context) : undefined
  if (!next) return undefined
  const tokens = wordsIn(text, next.start, next.end)
  const verb = tokens.findIndex((token) => !is(token, 'adverb') && token.text.trim() !== '')
  const [first, second] = [tokens[verb], tokens[verb + 1]]
  return first && second && funded.has(first.text) ? [{ start: first.start, end: next.end }] : undefined
}

/**
 * What money is put into, where it stands behind the amount: 投资｜50亿元｜建设优质棉基地, 筹措资金｜0.2亿元｜用于助企纾困, 安排资金｜26亿元,｜支持
 * 灌区改造. Refuses an amount whose words say what it is for (投入扶贫资金) and what another number goes on with.
 */
export function purposeBehind(context: LabelContext, label: Label): Label | undefined {
  const { text, figure, figures, at, end } = context
  if (figure.dimension !== 'money' || label.evidence.how !== 'before') return undefined
  // 县财政｜投资: whoever gives it.
  const last = label.parts.at(-1)
  const words = last ? text.slice(label.lead?.start ?? last.start, last.end) : ''
  if (!purposes.test(words) && (label.lead || !invests.test(words))) return undefined
  const purpose = figures[at + 1]?.start === end ? undefined : (inItsClause(context) ?? inTheNext(context))
  if (!purpose || sizeOf(purpose) > purposeLimit) return undefined
  return {
    ...label,
    parts: [...label.parts, ...purpose],
    suffix: '',
    basis: 'derived',
    added: [...label.added, 'purpose'],
  }
}
