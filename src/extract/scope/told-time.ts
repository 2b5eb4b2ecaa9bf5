import type { Figure } from '../../contract/figure.ts'
import { type Period, yearWithin } from '../../contract/period.ts'
import { founded } from '../../lexicon/section-words.ts'
import { holidayWords } from '../../lexicon/time-words.ts'
import { underIt } from '../../lexicon/words/derived.ts'
import type { Quantity } from '../recognize/quantities/quantity.ts'
import type { TimeMention } from '../recognize/times/time.ts'
import type { ScopedBlock } from './scopes.ts'

/** Whether a bracket that was open closes. */
const leavesBracket = (words: string): boolean => {
  const close = words.indexOf(')')
  return close >= 0 && !words.slice(0, close).includes('(')
}

/** Whether a bracket only says which years the words before it mean: 10年中(｜1981—1990年｜)共出生…. */
const tellsWhich = (text: string, { start, end }: TimeMention): boolean =>
  /年(?:中|间|来|内)\($/u.test(text.slice(0, start).slice(-3)) && text[end] === ')'

/** So far behind a time a bracket or a clause is looked for that takes it away. */
const ownReach = 120

/** Whether a time is the figure's: 由2020年的1.6%提升至｜2.9% is not of 2020, nor is 2.3倍 in 是2017年的｜2.3倍 of 2017. */
function owns(time: TimeMention, quantity: Quantity, { figures, block }: ScopedBlock): boolean {
  if (time.of === 'none') return false
  const { text } = block.joined
  const before = text.slice(Math.max(0, time.start - 4), time.start)
  const between = text.slice(time.end, Math.min(quantity.start, time.end + ownReach))
  // (含2021年度),｜8个: what stands in brackets is told of no number outside; 1988年建市,面积｜160平方公里: of its own clause.
  if (
    (leavesBracket(between) && !tellsWhich(text, time)) ||
    nowBehind.test(between) ||
    underIt.test(between) ||
    (meantBy.test(before) && /;[^;]{0,24}已/u.test(between)) ||
    (causeBefore.test(before) && between.includes(',')) ||
    (founded.test(between) && /[,;]/u.test(between)) ||
    // 成立于2013年6月,位于…,辖区面积｜2平方公里
    (foundedIn.test(before) && /[,;]/u.test(between)) ||
    isYearly(between)
  )
    return false
  if (time.of !== 'first') return time.of === 'own'
  return !figures.some((other) => other.start >= time.end && other.start < quantity.start)
}

/** Before the year in which something began, or of which what a place was chosen for bears the name (入选｜2010年博览会承办地). */
const foundedIn = /(?:(?:成立|始建|创建|组建|设立|兴建|建)[于在]|入选|列入|纳入|获评|荣获|承办|参加)$/u

/** 打算到｜2026年: a year that is meant; what is there already behind a semicolon is not of it. */
const meantBy = /(?:打算|力争|计划|争取|确保|预计)[到在于]?$/u

/** 因｜上年基数较高,下降1.9%: when the cause was is not when it fell. */
const causeBefore = /(?:因为?|由于|鉴于|受到?)$/u

/** 2015年引进石斛,如今年产值｜800万元: what is told of now behind it is of no earlier year. */
export const nowBehind = /[,;]\s?(?:如今|现如今|目前|当前|现在|眼下)(?!起)/u

/** What comes every year is of no year in which a work began: 2017年引进的项目,年产菇｜5000吨. */
function isYearly(between: string): boolean {
  const begun = /(?:引进|引入|落户|招引|建成|投产|成立|开业)/u.exec(between)
  return (
    begun !== null &&
    /[,;][^,;。]{0,10}(?:年产|年收入|年可|常年|每年|月工资|年分红|年出栏)/u.test(between.slice(begun.index))
  )
}

/** The last time that is told for the figure in [from, its start). */
export const toldFor = (scoped: ScopedBlock, from: number, quantity: Quantity): TimeMention | undefined =>
  scoped.times.findLast(
    (time) => time.start >= from && time.end <= quantity.start && owns(time, quantity, scoped),
  )

/** What a time must not be to hold on: a day, a holiday, one month, an end of a month or a year, a start, and a decade. */
const passing = /日|末|底|初|以来$|年代|^(?:(?:19|20)\d{2}\s?年|今年|去年)?\s?\d{1,2}\s?月份?$/u
const holiday = new RegExp(`${holidayWords}$`, 'u')
/** A sentence that tells of now. */
export const ofNow = /^[^。,]{0,8}(?:目前|当前|现有|如今|现在|眼下)/u
/** One that tells of another time than the sentence before it, without a year: of what is to come, of a whole year. */
const otherwise = /^[^。,]{0,8}(?:截至|近年|五年|今后|下一步|全年|年度)/u

/** The end of a year: what is there goes on to be told of it (截至2020年底,有医院9家。｜每千人床位24张); what was done is not. */
const yearsEnd = /(?:19|20)\d{2}\s?年[底末]$/u

/** A time with which a sentence of the paragraph opens before this one: it holds until another is told. Refuses a month,
 * a day and, but for what is there, the end of a year. */
export function heldFrom(
  { block, times }: ScopedBlock,
  begun: number,
  quantity: Quantity,
  kind: Figure['kind'],
  now: number | undefined,
): TimeMention | undefined {
  const { text } = block.joined
  const lead = text.slice(begun, quantity.start)
  if (ofNow.test(lead) || otherwise.test(lead)) return undefined
  const stays = kind === 'level' || kind === 'rate'
  return times.findLast((time) => {
    const { start, end, of, open } = time
    const words = text.slice(start, end)
    // 打算到2026年建成40处。…已托管｜8600亩: what is done is of no year to come.
    const year = now === undefined || kind === 'target' || open ? undefined : time.at(now)?.start
    if (year !== undefined && Number(year.slice(0, 4)) > (now ?? 0)) return false
    if (
      end > begun ||
      of !== 'own' ||
      open ||
      holiday.test(words) ||
      // 某县于1936年｜建县,…。年均日照时数…: what is told behind it is of no such year.
      founded.test(text.slice(end, end + foundedReach)) ||
      underIt.test(text.slice(end, end + ownReach)) ||
      // 2018年、2019年分别…: the first of several that are dealt out.
      /^[、和与](?:19|20)\d{2}年/u.test(text.slice(end, end + 7)) ||
      (passing.test(words) && !(stays && yearsEnd.test(words)))
    )
      return false
    return opensSentence(text, start)
  })
}

/** So much may stand before the time with which a sentence opens, and no number. */
const longestLead = 8
const opensSentence = (text: string, at: number): boolean => {
  const before = text.slice(text.lastIndexOf('。', at) + 1, at)
  return before.length <= longestLead && !/\d/u.test(before)
}

/**
 * The year of a month or a day with which an earlier sentence of the paragraph opens, where no other time is told since: 去年7月,出台指引。…比例
 * ｜提升到40%. What goes on behind it is of no earlier year that another paragraph told.
 */
export function yearOpened(
  { block, times }: ScopedBlock,
  begun: number,
  now: number | undefined,
): Omit<Period, 'basis'> | undefined {
  const { text } = block.joined
  const last = times.findLast(({ end, of }) => end <= begun && of === 'own')
  if (!last?.relative || last.open || !passing.test(text.slice(last.start, last.end))) return undefined
  if (!opensSentence(text, last.start)) return undefined
  const told = last.at(now)
  const year = told && yearWithin(told)
  return year === undefined ? undefined : { start: year, end: year, text: text.slice(last.start, last.end) }
}
const foundedReach = 6

/**
 * The span of years with which a sentence opens, for what a later clause of it sums up: “十三五”期间,生产总值由…增加到2020年的86亿元;累计完成投资
 * ｜320亿元. Undefined where it opens with one year.
 */
export function spanOpened(
  { times, block }: ScopedBlock,
  begun: number,
  quantity: Quantity,
): TimeMention | undefined {
  const first = times.find((time) => time.start >= begun && time.end <= quantity.start && time.of === 'own')
  if (!first?.whole || first.open || first.relative || !opensSentence(block.joined.text, first.start))
    return undefined
  const told = first.at(undefined)
  return told?.end !== undefined && told.start?.slice(0, 4) !== told.end.slice(0, 4) ? first : undefined
}

/** The year of the time before a month without one in the same sentence: 去年3月,首批…;｜8月,再次…. */
export function yearBefore(
  { times }: ScopedBlock,
  begun: number,
  month: TimeMention | undefined,
  now: number | undefined,
): number | undefined {
  if (!month || month.whole) return undefined
  const before = times.findLast(
    (time) =>
      time.start >= begun && time.end <= month.start && (time.whole || time.relative) && time.of === 'own',
  )
  const told = before && !before.open ? before.at(now) : undefined
  const year = told && yearWithin(told)
  return year === undefined ? undefined : Number(year)
}
