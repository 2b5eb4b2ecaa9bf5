import { reachedOnly } from '../../../lexicon/words/derived.ts'
import type { Quantity } from '../../recognize/quantities/quantity.ts'
import type { LabelContext } from '../context.ts'
import { type Label, labelText } from '../label.ts'

/** Before the places: nothing, a joint, or which ones they are (｜损失较重的｜潜山市、望江县). */
const which = /^(?:[、和与及]|\p{Script=Han}{2,12}的|[仅光单]是?|排在\p{Script=Han}{1,4}的)?$/u

/** Whether the words before a number are places and what they reached, and nothing that is counted. */
export function isOfPlaces({ text, start, stop, places }: LabelContext): boolean {
  const own = places.filter((place) => place.start >= start && place.end <= stop)
  const [first] = own
  const last = own.at(-1)
  if (!first || !last || !which.test(text.slice(start, first.start))) return false
  const parted = own.every((place, at) => {
    const next = own[at + 1]
    return !next || /^[、和与及]?$/u.test(text.slice(place.end, next.start))
  })
  return parted && reachedOnly.test(text.slice(last.end, stop))
}

/** The figures of [from, to) that are measured in the unit, with their labels; of parts (其中) none. */
function sameUnit({ text, figures, earlier }: LabelContext, from: number, to: number, { unit }: Quantity) {
  return figures.flatMap((one, at) => {
    const label = earlier[at]
    const before = text.slice(Math.max(from, figures[at - 1]?.end ?? 0), one.start)
    const fits = one.start >= from && one.end <= to && one.unit === unit && !before.includes('其中')
    return fits && label && label.tail === undefined && label.parts.length > 0 ? [label] : []
  })
}

/**
 * What places have or reached, where only they stand before the number: 全县收入｜201亿元,其中税收…。分区看,甲市、乙市分别达到｜40亿元和42亿元 → 收入, the
 * one measure of its unit in this sentence before it or in the one before. Refuses 甲市建站｜12个, which says it, and a sentence with two such measures.
 */
export function ofPlaces(context: LabelContext): Label | undefined {
  const { text, sentence, figure } = context
  if (!isOfPlaces(context)) return undefined
  const own = sameUnit(context, sentence.start, figure.start, figure)
  const last = text.lastIndexOf('。', sentence.start - 2) + 1
  const [label, ...others] =
    own.length > 0 ? own.slice(0, 1) : sameUnit(context, last, sentence.start, figure)
  if (!label || others.some((other) => labelText(text, other) !== labelText(text, label))) return undefined
  return { ...label, basis: 'inherited', evidence: { how: 'shared' }, added: [] }
}
