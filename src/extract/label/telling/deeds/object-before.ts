import { isThing } from '../../../tokens/token.ts'
import { wordsIn } from '../../../tokens/words.ts'
import type { LabelContext } from '../../context.ts'
import type { Label } from '../../label.ts'
import { withoutFillers } from '../../phrases/fillers.ts'

/** A noun this short says little: 项目, 小区. */
const shortNoun = 3
const wholeLimit = 20
/** Sides of a thing: they are its own, whatever is done. */
const sides = /^(?:方面|领域|环节|类别|部分|阶段|层面|步骤)$/u

/**
 * What was done, where verb and object stand before the number and only a general noun behind it: 确定合作意向｜179个｜项目 → 确定合作意向的项目. Refuses a
 * verb alone (建成｜12个｜项目), a noun that tells which (老旧小区) and one that the words before name.
 */
export function objectBefore(context: LabelContext, label: Label): Label | undefined {
  const { text, figure, start } = context
  const [noun, other] = label.parts
  if (label.evidence.how !== 'after' || !noun || other || label.added.length > 0) return undefined
  if (figure.dimension !== 'count' || noun.start < figure.end || noun.end - noun.start > shortNoun)
    return undefined
  const before = context.before()
  const [first, last] = [before?.spans[0], before?.spans.at(-1)]
  if (sides.test(text.slice(noun.start, noun.end))) return undefined
  if (before?.evidence.form !== 'verb-object' || !first || !last) return undefined
  if (last.end !== withoutFillers(text, start, figure.start)) return undefined
  const said = text.slice(first.start, last.end)
  if (said.length > wholeLimit || said.includes(text.slice(noun.start, noun.end)) || /[、,“”\d]/u.test(said))
    return undefined
  if (!isThing(wordsIn(text, last.start, last.end).at(-1))) return undefined
  return {
    ...label,
    parts: [...before.spans, { ...noun, joint: '的' }],
    basis: 'derived',
    added: [...label.added, 'deed'],
  }
}
