import type { Figure } from '../../contract/figure.ts'
import type { Period } from '../../contract/period.ts'
import { onceBuilt } from '../../lexicon/section-words.ts'
import type { Quantity } from '../recognize/quantities/quantity.ts'
import { overYears } from '../recognize/times/over-years.ts'
import type { TimeMention } from '../recognize/times/time.ts'
import type { Sentence } from '../tokens/sentences.ts'
import { type ArticleTime, yearNow } from './article-time.ts'
import { dealtTime } from './dealt-time.ts'
import { formerTime } from './former-time.ts'
import type { ScopedBlock } from './scopes.ts'
import { alsoBegan, averageOf, cameToIn, endsOf, ofPart, spanOf, startsUntold } from './spans.ts'
import { heldFrom, nowBehind, ofNow, spanOpened, toldFor, yearBefore, yearOpened } from './told-time.ts'

/** A year that the article is no older than, where nothing tells its own. */
const yearSince = ({ given, period }: ArticleTime): number | undefined =>
  given === undefined && period?.start && !period.end ? Number(period.start.slice(0, 4)) : undefined

/** 去年 in an article that is not older than 2022-10: no earlier than 2021. */
function sinceThen(time: TimeMention, year: number): Period | undefined {
  const start = time.relative ? time.at(year)?.start?.slice(0, 4) : undefined
  return start === undefined ? undefined : { start, basis: 'inferred' }
}

/** The year of a day, for what is told of now on it. */
const ofDay = (day: string): Period => ({
  start: day.slice(0, 4),
  end: day.slice(0, 4),
  basis: 'inherited',
  text: day,
})

/**
 * 截至｜6月底,完成投资, ｜三季度末,出栏 and ｜5月…累计完成: what adds up or grew did so since the year began; what is there is there
 * at its end.
 */
function upTo(period: Period, time: TimeMention, kind: Figure['kind'], text: string, lead: string): Period {
  const year = period.end?.slice(0, 4)
  if ((kind !== 'flow' && kind !== 'change') || !year || period.end?.length !== 7) return period
  const month =
    period.start === period.end &&
    (/(?:截至|截止|到|至)$/u.test(text.slice(Math.max(0, time.start - 2), time.start)) || summedUp.test(lead))
  const quarter = period.start !== period.end && /^[末底]/u.test(text.slice(time.end, time.end + 1))
  return month || quarter ? { ...period, start: `${year}-01` } : period
}

const yearToCome = /^(?:明年|来年|下一?年)/u

const summedUp = /累计[^,;。]{0,12}$/u

/** 上半年完成31亿元,完成全年｜60亿元目标任务过半: what the clause tells of all the year is of no part of it. */
function ofYear(period: Period, lead: string, { dimension }: Quantity): Period {
  const [year, until] = [period.start?.slice(0, 4), period.end?.slice(0, 4)]
  const partial = (period.start?.length ?? 0) > 4 && year !== undefined && year === until
  return partial && dimension !== 'percent' && (yearsWords.test(lead) || untilYearsEnd(lead))
    ? { ...period, start: year, end: year }
    : period
}

/** What a part of several years tells of all the year is of its last: 过去五年…,全年接待游客｜9亿人次. */
function lastOf(period: Period, lead: string, kind: Figure['kind']): Period {
  const until = period.end?.slice(0, 4)
  const spans = until !== undefined && period.start !== undefined && period.start.slice(0, 4) !== until
  return spans && kind !== 'target' && (wholeYear.test(lead) || steady.test(lead))
    ? { ...period, start: until, end: until }
    : period
}
/** 过去五年…,粮食产量连续9年稳定在｜1300亿斤以上: of each of the years, and no sum of them. */
const steady = /(?<!均[^,;。]{0,20})(?:稳定|保持|维持|连年|常年)在?[^,;。\d]{0,6}$/u
const wholeYear = /(?<![上去]年)全年[^,;。]{0,24}$/u
/** 一季度…,全年将投产20个,预计新增产值｜200亿元; 年底可突破｜100亿方: and no shorter part of the year told since. */
function untilYearsEnd(lead: string): boolean {
  const near = lead.slice(-nearYear)
  const at = Math.max(...['全年', '年内', '年底', '年末'].map((word) => near.lastIndexOf(word)))
  const since = near.slice(at)
  const [own = ''] = since.split(',')
  return (
    at >= 0 &&
    !/[上去]年$/u.test(near.slice(0, at)) &&
    /将|可|预计|力争|有望|计划|达|确保/u.test(own) &&
    !/[;。月季]|半年|截至|目前/u.test(since)
  )
}
const nearYear = 60
const yearsWords = /(?:(?<![上去]年)全年|年内|年度)[^,;。]{0,24}$/u

/** So far before a figure stands what must be built before it. */
const builtReach = 60

/** Whether a period is no span of years, whose first year a change began before. */
const isOne = (period: Omit<Period, 'basis'> | undefined): boolean =>
  period?.start?.slice(0, 4) === period?.end?.slice(0, 4)

/** Whether a part's time is the one with which the paragraph opens. */
const opensWith = (text: string, period: Period | undefined): boolean =>
  period?.text !== undefined && text.slice(0, openingReach).includes(period.text)
const openingReach = 20

/**
 * What a work report says in a part that no heading opens: what is done is not of its own year, which has only begun, but of the one before where it
 * was put up in the first months; where nothing says when, that may be a part of a review of five years too, and stays open.
 */
function beforeGiven(
  { period, given, published }: ArticleTime,
  kind: Figure['kind'],
  { section }: ScopedBlock,
): Period | undefined {
  const [, publishedIn, month] = /^(\d{4})-(\d{2})/u.exec(published ?? '') ?? []
  const early = given !== undefined && publishedIn === String(given) && Number(month) <= 4
  const own = given !== undefined && period?.start === String(given) && period.end === period.start
  if (!own || kind === 'target' || section.mode !== undefined) return period
  if (!early) return undefined
  const year = String(given - 1)
  return { start: year, end: year, basis: 'inferred', text: period.text ?? String(given) }
}

/** Whether a time belongs to another number: 增长到2025年的｜4.93万亿元,粮食产量稳定在｜760亿斤以上 says of the harvest that it goes on, not when it was. */
const isOfAnother = ({ end }: TimeMention, quantity: Quantity, { figures, block }: ScopedBlock): boolean =>
  /^的[近约超]?\d/u.test(block.joined.text.slice(end, end + 3)) &&
  figures.some(({ start }) => start >= end && start < quantity.start)

/** 销售面积仅为去年同期的｜八成: what a share is measured by dates it not. */
const isMeasuredBy = (text: string, { start, dimension }: Quantity): boolean =>
  (dimension === 'percent' || dimension === 'ratio' || dimension === 'multiple') &&
  measuredBy.test(text.slice(Math.max(0, start - measureReach), start))
const measuredBy =
  /(?:为|是|相当于|恢复[到至]|达到?|只有|不及)(?:去年|上年|前年|20\d{2}年)(?:同期|全年)?(?:水平)?的(?:近|约|超过?)?$/u
const measureReach = 24

/** 由去年同期的｜4120人下降到3890人 in an account of half a year: the same months of the year before. Refuses 去年的9.87亿元. */
function sameMonths(
  text: string,
  time: TimeMention | undefined,
  around: Period | undefined,
): Period | undefined {
  if (!time || !/^(?:上年|去年)的?同期/u.test(text.slice(time.start, time.start + 5))) return undefined
  const { start = '', end = '' } = around ?? {}
  const isPart = start.length === 7 && end.length === 7 && start.slice(0, 4) === end.slice(0, 4)
  return isPart ? formerTime(around, '去年') : undefined
}

/** How many years a period goes over. */
const yearsOf = (period: Period | undefined): number | undefined =>
  period?.start && period.end
    ? Number(period.end.slice(0, 4)) - Number(period.start.slice(0, 4)) + 1
    : undefined

/** How a time is known: said, taken from around it, or, 今年 of a text without a year, concluded from the year told before it. */
function basisOf(own: TimeMention | undefined, year: number | undefined, isOther: boolean): Period['basis'] {
  if (own?.relative && year === undefined) return 'inferred'
  return own?.whole && !isOther ? 'stated' : 'inherited'
}

/**
 * The last time that the sentence states before the figure, else one of the clauses before it (2012年,生产总值163亿元;｜人均收入…),
 * else one with which an earlier sentence of the paragraph opens, else the part's, else the article's.
 */
export function periodOf(
  scoped: ScopedBlock,
  sentence: Sentence,
  { quantity, at }: { quantity: Quantity; at: number },
  kind: Figure['kind'],
  article: ArticleTime,
): Period | undefined {
  const { text } = scoped.block.joined
  // 当前,…: what is now is not of the year with which an earlier paragraph opened.
  const { held, period } = scoped.section
  const turned = nowBehind.test(text.slice(sentence.opens, quantity.start))
  const present = turned || ofNow.test(text.slice(sentence.opens, quantity.start))
  const part = (held && present) || (turned && opensWith(text, period)) ? undefined : period
  const year = yearNow(article)
  const measured = isMeasuredBy(text, quantity)
  const own = measured
    ? undefined
    : (dealtTime(scoped, sentence.opens, quantity) ?? toldFor(scoped, sentence.opens, quantity))
  const begun = text.lastIndexOf('。', sentence.opens - 1) + 1
  const spanned =
    !own && kind === 'flow' && summedUp.test(text.slice(sentence.opens, quantity.start))
      ? spanOpened(scoped, begun, quantity)
      : undefined
  const stated = measured
    ? undefined
    : (own ?? spanned ?? toldFor(scoped, begun, quantity) ?? heldFrom(scoped, begun, quantity, kind, year))
  const lead = text.slice(begun, quantity.start)
  const asked = { at, figure: quantity, kind, clause: lead }
  // 3年销售200万公斤: of which years nothing says, unless the part looks back on as many.
  const over = kind === 'flow' ? overYears(text, sentence.opens, quantity.start) : undefined
  const around = part ?? article.period
  if (over && !own) return yearsOf(around) === over.years ? around : undefined
  if (stated?.open) return spanOf(stated, part, article, asked)
  // Nothing else tells when it was: the sentence does, and cannot mean what it says.
  if (stated?.fault(year)) return undefined
  // 12月 in a part that looks back is one of its year; 今年 is counted from the report's.
  const partYear =
    part?.start && part.start === part.end && stated?.whole === false ? Number(part.start.slice(0, 4)) : year
  const resolved =
    sameMonths(text, stated, around) ?? stated?.at(yearBefore(scoped, begun, stated, year) ?? partYear)
  if (kind !== 'target' && startsUntold(at, stated, scoped) && isOne(resolved ?? part ?? article.period))
    return alsoBegan(at, begun, scoped)
  if (stated && resolved) {
    // 由2016年的A增加到2020年的B,年均增长｜15%: of both years.
    const isOther = kind !== 'change' && isOfAnother(stated, quantity, scoped)
    const told = ofYear({ ...resolved, basis: basisOf(own, year, isOther) }, lead, quantity)
    return (
      averageOf(told, part, begun, quantity, scoped) ??
      cameToIn(upTo(endsOf(told, at, scoped, false), stated, kind, text, lead), asked, scoped)
    )
  }
  if (kind === 'target' && onceBuilt.test(lead.slice(-builtReach))) return undefined
  const since = yearSince(article)
  const open = since === undefined || !stated ? undefined : sinceThen(stated, since)
  if (open) return open
  // 明年,拟办班36期 in a text that never says which year it is: not the year that was told before.
  if (stated && !resolved && yearToCome.test(text.slice(stated.start, stated.end))) return undefined
  if (present && !stated && article.published && scoped.section.mode === undefined)
    return ofDay(article.published)
  const near = kind === 'target' || present ? undefined : yearOpened(scoped, begun, year)
  if (near && (part ?? article.period)?.end?.slice(0, 4) !== near.end) return { ...near, basis: 'inherited' }
  if (part) return lastOf(ofPart(part, asked, scoped), lead, kind)
  const whole = beforeGiven(article, kind, scoped)
  return whole && ofYear(whole.basis === 'stated' ? { ...whole, basis: 'inherited' } : whole, lead, quantity)
}
