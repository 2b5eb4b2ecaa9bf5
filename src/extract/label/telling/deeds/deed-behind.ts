import { lightVerbs } from '../../../../lexicon/words/predicates.ts'
import { is, isNoun, type Token } from '../../../tokens/token.ts'
import { wordsIn } from '../../../tokens/words.ts'
import { contextOf, type LabelContext } from '../../context.ts'
import type { Label, Part } from '../../label.ts'
import { withoutFillers } from '../../phrases/fillers.ts'

/** A deed longer than this is a predicate. */
const deedLimit = 8
/** A list of things that one deed is done with has no more members than this. */
const mostMembers = 6

const isDeed = (token: Token): boolean => isNoun(token) || acts(token)
const acts = (token: Token): boolean => is(token, 'verb') || is(token, 'break')

/** The word that only says that it is done, right before the number and alone: 完成｜50家. */
function lightBefore({ text, start, figure }: LabelContext): Part | undefined {
  const words = wordsIn(text, start, withoutFillers(text, start, figure.start))
  const last = words.at(-1)
  const alone = words.slice(0, -1).every((token) => is(token, 'adverb') || !isNoun(token))
  return last && alone && lightVerbs.has(last.text) ? { start: last.start, end: last.end } : undefined
}

/** The deed that ends the clause behind what is counted, or behind the last of what is joined to it: 50家市场｜外迁, 12个小区、8条街巷｜改造. */
function deedOf(context: LabelContext, noun: Part, left = mostMembers): Part | undefined {
  const { text, figures, at, end } = context
  const next = figures[at + 1]
  const words = wordsIn(text, noun.end, end)
  if (next?.start === end) {
    if (left === 0 || !/^[、和]$/u.test(text.slice(noun.end, end))) return undefined
    const behind = contextOf({ ...context, at: at + 1 })
    const other = behind?.after()
    if (!behind || !other) return undefined
    // 8条街巷改造: the deed is the last word of the last member.
    const last = wordsIn(text, other.start, other.end).at(-1)
    const inside =
      last && last.end === behind.end && is(last, 'nouny') && is(last, 'verb') && last.start > other.start
    return inside ? { start: last.start, end: last.end } : deedOf(behind, other, left - 1)
  }
  const first = words[0]
  const last = words.at(-1)
  return first &&
    last &&
    last.end - first.start <= deedLimit &&
    words.every((word) => isDeed(word) && word.text !== '为') &&
    words.some(acts)
    ? { start: first.start, end: last.end }
    : undefined
}

/**
 * What is done with the things behind a number, where the verb before it only says that it is done: 完成｜50家市场｜外迁 → 完成市场外迁, 实施｜12个小区、
 * 8条街巷｜改造 → 实施小区改造. Refuses 引进｜3家企业, whose verb tells it.
 */
export function deedBehind(context: LabelContext, label: Label): Label | undefined {
  const noun = label.parts.at(-1)
  if (label.evidence.how !== 'after' || label.added.length > 0 || !noun || label.parts.length > 1)
    return undefined
  const verb = lightBefore(context)
  if (!verb) return undefined
  if (context.text[context.figure.end] === '的') return undefined
  const deed = deedOf(context, noun)
  return (
    deed && {
      ...label,
      parts: [verb, noun, deed],
      basis: 'derived',
      lead: verb,
      added: [...label.added, 'deed'],
    }
  )
}
