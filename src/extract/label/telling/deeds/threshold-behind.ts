import { countedDimensions } from '../../../../contract/dimensions.ts'
import { is } from '../../../tokens/token.ts'
import { wordsIn } from '../../../tokens/words.ts'
import type { LabelContext } from '../../context.ts'
import type { Label, Part } from '../../label.ts'

const places = /^(?:县|区|区县|县区|市县|旗县|市|镇|乡|村|社区|街道|行政村|乡镇|嘎查|旗)$/u
/** Measure and threshold together are no longer than this. */
const thresholdLimit = 18

/** The measure and its bound that stand behind a noun, and the noun without the words of the measure; undefined where none does. */
export function thresholdOf(
  { text, figures, at, end }: LabelContext,
  noun: Part,
): { measure: Part; head: Part } | undefined {
  const next = figures[at + 1]
  if (!next || next.start !== end || countedDimensions.has(next.dimension)) return undefined
  if (next.bound === 'exact' || next.bound === 'about') return undefined
  // 40个村｜集体经济收入超过…: the measure begins behind the place.
  const [head, ...rest] = wordsIn(text, noun.start, noun.end)
  const apart = head && rest.length > 0 && is(head, 'thing') && places.test(head.text) ? head : undefined
  const words = [...(apart ? rest : []), ...wordsIn(text, noun.end, next.start)]
  const first = words.find((token) => !is(token, 'adverb'))
  if (!first || next.end - first.start > thresholdLimit || !words.some((token) => is(token, 'attribute')))
    return undefined
  return words.some((token) => /^[,、;:()的]$/u.test(token.text))
    ? undefined
    : {
        measure: { start: first.start, end: next.end },
        head: { start: noun.start, end: apart?.end ?? noun.end },
      }
}

/**
 * The measure by which the things behind a number were chosen: 12个县｜财政收入超过10亿元 → 财政收入超过10亿元的县, 8家企业｜产值在1亿元以上. Refuses a
 * measure told to the point (12个县｜财政收入10亿元) and another count (12个县｜建成30个站).
 */
export function thresholdBehind(context: LabelContext, label: Label): Label | undefined {
  const noun = label.parts.at(-1)
  if (label.evidence.how !== 'after' || label.added.length > 0 || !noun) return undefined
  const found = countedDimensions.has(context.figure.dimension) ? thresholdOf(context, noun) : undefined
  return (
    found && {
      ...label,
      parts: [found.measure, { ...found.head, joint: '的' }],
      basis: 'derived',
      added: [...label.added, 'threshold'],
    }
  )
}

/** Marks the threshold itself, 财政收入超过｜10亿元: it is of each of those counted before it, and no number of the place. */
export function isThreshold({ figure, at, earlier }: LabelContext, label: Label): Label | undefined {
  const before = earlier[at - 1]
  return before?.added.includes('threshold') && before.parts[0]?.end === figure.end
    ? { ...label, added: [...label.added, 'limit'] }
    : undefined
}
