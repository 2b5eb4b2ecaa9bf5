import { countSuffix } from '../../../lexicon/words/derived.ts'
import { is } from '../../tokens/token.ts'
import { wordsIn } from '../../tokens/words.ts'
import { contextOf, type LabelContext } from '../context.ts'
import { type Label, suffixed } from '../label.ts'
import { beginsChange } from '../lists/turned.ts'
import { isComparing } from '../rates/rates.ts'
import { verbOfNoun } from './governing-verb.ts'

const predicateLimit = 12
/** Of people, who do something: 47人｜入选国家重点人才计划. */
const ofPeopleLimit = 20

/**
 * What a number of people or things did, where nothing else names them: 17人｜主动投案 → 主动投案人数,
 * 其中1120户｜实施适老化改造. Refuses 24件｜28人 (nothing follows) and a long predicate.
 */
export function predicateAfter(context: LabelContext): Label | undefined {
  const { figure, figures, at } = context
  // 1.4万户｜2.5万人享受低保: both do it.
  const next = figures[at + 1]
  const both = next?.start === figure.end && next.dimension === 'person' && figure.dimension === 'household'
  const behind = both ? contextOf({ ...context, at: at + 1 }) : undefined
  if (behind) return predicateOf(behind, figure.dimension)
  return predicateOf(context, figure.dimension)
}

/** @param of what is counted: it may be told of the number right behind it */
function predicateOf(context: LabelContext, of: string): Label | undefined {
  const { text, figure } = context
  // 11人｜获得提名奖、｜21人入选: the joint belongs to the list.
  const end = context.end - (/[、和]$/u.test(text.slice(figure.end, context.end)) ? 1 : 0)
  if (
    isComparing(figure) ||
    beginsChange(context) ||
    end - figure.end < 2 ||
    end - figure.end > (figure.dimension === 'person' ? ofPeopleLimit : predicateLimit)
  )
    return undefined
  const words = text.slice(figure.end, end)
  if (!/^[\p{Script=Han}“”]+$/u.test(words)) return undefined
  const first = wordsIn(text, figure.end, end)[0]
  if (!is(first, 'verb') && !is(first, 'break') && !is(first, 'adverb')) return undefined
  const span = { start: figure.end, end }
  const label: Label = {
    parts: [span],
    suffix: '',
    basis: 'derived',
    evidence: { how: 'predicate' },
    added: [],
    ...verbOfNoun(context, { start: figure.end, end: figure.end }, undefined),
  }
  return suffixed(label, countSuffix[of] ?? '', 'count')
}
