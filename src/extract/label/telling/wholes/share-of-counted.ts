import { countedDimensions } from '../../../../contract/dimensions.ts'
import { wordsOf } from '../../../../text/spans/words-of.ts'
import { is } from '../../../tokens/token.ts'
import { wordsIn } from '../../../tokens/words.ts'
import type { LabelContext } from '../../context.ts'
import type { Label, Part } from '../../label.ts'
import { countedRightBefore } from '../right-before.ts'

/** A share of those that did or were something, and of no other: 风险已消除的｜占, 已经办结. */
const ofDeed = /^[\p{Script=Han}]{2,10}(?:的)?占?$/u
const opens = /^(?:,|,?其中,?)$/u

/** The things or people that the number before counts, without what was done with them. */
function countedBefore(context: LabelContext, end: number): Part | undefined {
  const { text } = context
  const before = countedRightBefore(context, end, opens)
  if (!before || before.named.parts.length > 2) return undefined
  if (!countedDimensions.has(before.figure.dimension)) return undefined
  const { thing } = before
  const head = wordsIn(text, thing.start, thing.end).at(-1)
  return is(head, 'thing') || is(head, 'person') || text[thing.end - 1] === '”' ? thing : undefined
}

/**
 * Of what a share is, where only what was done says it: 认领“微心愿”1.1万个,｜九成以上｜已经办结 → “微心愿”已经办结比例; 监测对象2.4万人,其中风险已消除的占｜65.7% →
 * 风险已消除的监测对象占比. Refuses a share of a noun of its own (村民已入社比例).
 */
export function shareOfCounted(context: LabelContext, label: Label): Label | undefined {
  const { text, figure, start } = context
  const tail = label.parts.at(-1)
  const share = tail && text.slice(tail.start, tail.end) === '占' ? tail : undefined
  const body = share ? label.parts.slice(0, -1) : label.parts
  const [first, last] = [body[0], body.at(-1)]
  if (figure.dimension !== 'percent' || !first || !last || label.tail === 'change' || label.suffix === '')
    return undefined
  const own = { start: first.start, end: last.end }
  const words = wordsIn(text, own.start, own.end)
  if (
    own.end <= own.start ||
    words.some((token) => is(token, 'thing') || is(token, 'person') || is(token, 'attribute'))
  )
    return undefined
  if (label.evidence.how === 'part' && label.evidence.of === 'predicate' && own.start >= figure.end) {
    const whole = countedBefore(context, figure.start)
    return whole && ofDeed.test(wordsOf(text, [own])) ? told(label, [whole, own]) : undefined
  }
  if (!share || text[own.end] !== '的' || own.start < start) return undefined
  const whole = countedBefore(context, own.start)
  return whole && told(label, [own, { ...whole, joint: '的' }, share])
}

const told = (label: Label, parts: Part[]): Label => ({
  ...label,
  parts,
  basis: 'inherited',
  added: [...label.added, 'counted'],
})
