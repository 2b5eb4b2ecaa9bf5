import type { Figure } from '../../contract/figure.ts'
import type { Period } from '../../contract/period.ts'
import { turnPhrase } from '../../lexicon/words/derived.ts'
import type { YearRange } from '../outline/years.ts'
import type { Quantity } from '../recognize/quantities/quantity.ts'
import type { TimeMention } from '../recognize/times/time.ts'
import type { ScopedBlock } from './scopes.ts'

/**
 * In a stretch of years a number from which a change began (由｜42公里｜增至68公里) is that of the year before a part that tells
 * of them (过去的五年), or of the year since when it goes on (2014年以来); the one that it came to is that of the last.
 * @param at the number's index among the figures of the block
 */
export function endsOf(span: Period, at: number, { figures, block }: ScopedBlock, isPart: boolean): Period {
  const { start, end } = span
  if (!start || start === end || !isYear.test(start) || (end !== undefined && !isYear.test(end))) return span
  const { text } = block.joined
  const turns = (from: Quantity | undefined, to: Quantity | undefined) =>
    from && to && from.dimension === to.dimension && turnPhrase.test(text.slice(from.end, to.start))
  const before = isPart ? String(Number(start) - 1) : start
  if (turns(figures[at], figures[at + 1])) return { ...span, start: before, end: before }
  return end !== undefined && turns(figures[at - 1], figures[at]) ? { ...span, start: end } : span
}
const isYear = /^\d{4}$/u

/** What a span of years came to: 五年来,生产总值达｜4270亿元 is of its last year, and so is 达4270亿元、｜500.36亿元. */
const came =
  /(?:达|达到|增至|减至|降至|增加到|提高到|突破|超过|上升到)(?:了)?(?:[\d.]+[亿万千百]{0,2}\p{Script=Han}{0,4}[、和]){0,8}$/u

const onAverage = /年均|平均|每年/u

/** The years before that of a report: of one given in 2022, which looks back to the end of 2021, five are 2017 to 2021. */
const backFrom = (years: number | undefined, given: number | undefined): Period | undefined =>
  years === undefined || given === undefined
    ? undefined
    : { start: String(given - years), end: String(given - 1), basis: 'inherited' }

const told = (range: YearRange | undefined): Period | undefined =>
  range && { start: String(range.from), end: String(range.to), basis: 'inherited' }

/** Whether a part tells of so many years; of any stretch, where the words do not say how many (十八大以来). */
function fits({ start, end }: Period, years: number | undefined): boolean {
  if (!start || !end || start === end) return false
  return years === undefined || Number(end.slice(0, 4)) - Number(start.slice(0, 4)) + 1 === years
}

/** 五年来 in a part that tells of a span, else in a report given in a year: the years before it; what is there is
 * there at their end. Unknown elsewhere. */
export function spanOf(
  { years }: TimeMention,
  part: Period | undefined,
  { given, back }: { given: number | undefined; back: ReadonlyMap<number, YearRange> },
  kind: Figure['kind'],
  clause: string,
): Period | undefined {
  const known = part && fits(part, years) ? part : (backFrom(years, given) ?? told(back.get(years ?? 0)))
  const atItsEnd = kind === 'level' || (kind === 'rate' && !onAverage.test(clause)) || came.test(clause)
  // 脱贫攻坚战打响以来,…降至｜1%: since when is not told, but the year that the part looks back on is where it came to.
  if (!known) return atItsEnd && years === undefined && part?.start === part?.end ? part : undefined
  return known.end && atItsEnd ? { ...known, start: known.end } : known
}
