import { founded } from '../../lexicon/section-words.ts'
import type { Quantity } from '../recognize/quantities/quantity.ts'
import type { TimeMention } from '../recognize/times/time.ts'
import type { ScopedBlock } from './scopes.ts'

/** Whether a bracket that was open closes. */
const leavesBracket = (words: string): boolean => {
  const close = words.indexOf(')')
  return close >= 0 && !words.slice(0, close).includes('(')
}

/** So far behind a time a bracket or a clause is looked for that takes it away. */
const ownReach = 120

/** Whether a time is the figure's: 由2020年的1.6%提升至｜2.9% is not of 2020, nor is 2.3倍 in 是2017年的｜2.3倍 of 2017. */
function owns(time: TimeMention, quantity: Quantity, { figures, block }: ScopedBlock): boolean {
  if (time.of === 'none') return false
  const between = block.joined.text.slice(time.end, Math.min(quantity.start, time.end + ownReach))
  // (含2021年度),｜8个: what stands in brackets is told of no number outside; 1988年建市,面积｜160平方公里: of its own clause.
  if (leavesBracket(between) || (founded.test(between) && /[,;]/u.test(between))) return false
  if (time.of !== 'first') return time.of === 'own'
  return !figures.some((other) => other.start >= time.end && other.start < quantity.start)
}

/** The last time that is told for the figure in [from, its start). */
export const toldFor = (scoped: ScopedBlock, from: number, quantity: Quantity): TimeMention | undefined =>
  scoped.times.findLast(
    (time) => time.start >= from && time.end <= quantity.start && owns(time, quantity, scoped),
  )

/** What a time must not be to hold on: a day, one month, an end of a month or a year, and a start. */
const passing = /日|末|底|初|以来$|^(?:(?:19|20)\d{2}\s?年|今年|去年)?\s?\d{1,2}\s?月份?$/u
/** A sentence that tells of now. */
export const ofNow = /^[^。,]{0,8}(?:目前|当前|现有|如今|现在|眼下)/u
/** One that tells of another time than the sentence before it, without a year: of what is to come, of a whole year. */
const otherwise = /^[^。,]{0,8}(?:截至|近年|今后|下一步|全年|年度)/u

/** A time with which a sentence of the paragraph opens before this one: it holds until another is told. Refuses a month,
 * a day and what ends in 底. */
export function heldFrom(
  { block, times }: ScopedBlock,
  begun: number,
  quantity: Quantity,
): TimeMention | undefined {
  const { text } = block.joined
  const words = text.slice(begun, quantity.start)
  if (ofNow.test(words) || otherwise.test(words)) return undefined
  return times.findLast(({ start, end, of, open }) => {
    if (end > begun || of !== 'own' || open || passing.test(text.slice(start, end))) return false
    const before = text.slice(text.lastIndexOf('。', start) + 1, start)
    return before.length <= longestLead && !/\d/u.test(before)
  })
}
const longestLead = 8
