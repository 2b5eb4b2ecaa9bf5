import { isOrdered } from '../../../contract/dates.ts'
import type { Period } from '../../../contract/period.ts'
import { events } from '../../../lexicon/events.ts'
import { openingPeriod } from '../../outline/openings.ts'
import { yearsNamed } from '../../outline/years.ts'
import type { Told } from '../../recognize/times/time.ts'
import { recognizeTimes } from '../../recognize/times/times.ts'

/** 《遂宁年鉴》(2018) tells of the year before it. */
const yearbook = /年鉴[》)\s]{0,2}[(]?\s?((?:19|20)\d{2})/u

/** A day, which dates a line and not what it tells of. */
const day = /(?:19|20)\d{2}年\d{1,2}月\d/u

/** The one year that a title or a heading names: 2022年工作回顾; the year before a yearbook's. A range (2018—2020年) or a day names none. */
export function headingPeriod(text: string): Period | undefined {
  const book = yearbook.exec(text)
  if (book) {
    const year = String(Number(book[1]) - 1)
    return { start: year, end: year, basis: 'inherited', text: book[0] }
  }
  const named = yearsNamed(text)
  const [first] = named
  // A five-year plan beside it (“十四五”收官之年) is no other year.
  const others = named.filter(({ from, to }) => to - from !== 4 || from === to)
  if (!first || others.some(({ from, to }) => from !== others[0]?.from || from !== to)) return undefined
  const [year] = others
  if (!year || day.test(text)) return undefined
  return { start: String(year.from), end: String(year.from), basis: 'inherited', text: `${year.from}年` }
}

/** What a text says of its date without a head that tells it: what it names, and up to when it reckons. */
export interface Evidence {
  /** No text is older than what it speaks of: the latest event or plan that it names, with its words. */
  floor: Dated | undefined
  /** The last year that it tells of as past: an older event dates nothing any more. */
  named: Dated | undefined
  /** The last year that it reckons up to (截至2022年底). */
  reckoned: Dated | undefined
}

interface Dated {
  /** YYYY or YYYY-MM. */
  date: string
  words: string
}

/** 11月22日,… on a page that was put up in April: it is of the year before. */
function isLater(opening: string | undefined, published: string): boolean {
  const month = /(?<![\d年])(\d{1,2})月\d{1,2}日/u.exec(opening?.slice(0, firstWords) ?? '')?.[1]
  return month !== undefined && published.length >= 7 && Number(month) > Number(published.slice(5, 7))
}

const upToYear = /截[至止]((?:19|20)\d{2})年[底末]/u
const firstWords = 120

/** The quarter, the half or the months that a title, or other words, name with their year: 2022年上半年工作情况, 2020年我市前三季度. */
function narrowest(year: Period, words: string): Period {
  const told = recognizeTimes(words)
    .filter(({ of, open, whole, relative }) => of === 'own' && !open && whole && !relative)
    .map((time) => time.at(undefined))
    .find((one) => one?.start?.startsWith(year.start ?? '-') && one.end && one.start !== year.start)
  return told ? { ...year, ...told } : year
}

/** The part of the year of which a title tells (某省上半年生产总值增长9.9%), where it was over when the page was published. */
function partOf(title: string, { start }: Period, published: string): Told | undefined {
  const [time, other] = recognizeTimes(title).filter(({ of, open }) => of === 'own' && !open)
  if (!time || other || time.whole) return undefined
  const told = time.at(Number(start))
  return told?.end && told.start !== told.end && told.end <= published ? told : undefined
}

/** A bulletin of a whole year, issued in the spring after it: 初步核算,全年…. Refuses 一季度 and what tells of 今年. */
const annual = /初步核算|全年|年末/u
const ofThisYear = /今年|季度|1[-—至]\d{1,2}月|\d月份?[,完实累]/u
function isAnnual(text: string, published: string): boolean {
  const head = text.slice(0, annualHead)
  return published.length >= 7 && published.slice(5, 7) <= '04' && annual.test(head) && !ofThisYear.test(head)
}
const annualHead = 600

/**
 * When an article's undated figures hold. Stated where the title names the year, the text opens with it or the source is
 * dated, in this order. Else inferred: a year that the text reckons up to, or, where it only speaks of an event, no earlier
 * than that: an open period, since nothing tells how long ago it was.
 * @param opening the first paragraph
 * @param page what the whole source tells: its articles were printed together
 */
export function articlePeriod(
  text: string,
  title: string,
  opening: string | undefined,
  page: Evidence,
  published: string | undefined,
): Period | undefined {
  const titled = headingPeriod(title)
  if (titled) return { ...narrowest(titled, title), basis: 'stated' }
  const opened = opening === undefined ? undefined : openingPeriod(opening)
  if (opened) return { ...opened, basis: 'stated' }
  // 截至2023年底 in the first words of a report that was printed in the year after.
  const upTo = upToYear.exec(opening?.slice(0, firstWords) ?? '')
  if (upTo?.[1] && published && upTo[1] < published.slice(0, 4))
    return { start: upTo[1], end: upTo[1], basis: 'stated', text: upTo[0] }
  if (published) {
    const before = isAnnual(text, published) || isLater(opening, published)
    const of = String(Number(published.slice(0, 4)) - (before ? 1 : 0))
    const year: Period = { start: of, end: of, basis: 'stated', text: published }
    return { ...year, ...partOf(title, year, published) }
  }
  const today = toldToday.exec(text)
  if (today?.[1]) return { start: today[1], end: today[1], basis: 'inferred', text: `${today[1]}年` }
  const own = datesOf(text)
  const floor = later(own.floor, page.floor)
  const named = later(own.named, page.named)
  const { reckoned } = own
  const last = [floor, named].reduce(
    (year, one) => (one && one.date > year ? one.date.slice(0, 4) : year),
    '',
  )
  if (reckoned && reckoned.date >= last)
    return narrowest(
      { start: reckoned.date, end: reckoned.date, basis: 'inferred', text: reckoned.words },
      reckoned.words,
    )
  return floor && floor.date >= last ? { start: floor.date, basis: 'inferred', text: floor.words } : undefined
}

/** 在今天上午召开的2024年…情况介绍会上 at the head of a text: of that year. Refuses a meeting that sums a year up. */
const toldToday =
  /^[^。]{0,60}?(?:今天|今日|昨天|昨日)[^。,\d]{0,10}?((?:19|20)\d{2})年(?![^,。]{0,24}(?:总结|表彰|述职|考核|年会))[^,。;]{0,24}(?:会|仪式|论坛|培训班)/u

/** 截至2022年底, 2022年全年: a year that the text reckons up to; not 转机出现在2018年, a year that it goes back to. */
const reckonedUpTo = /^\d{4}年(?:度|底|末|全年|[上下]半年|[前第一二三四].?季度|1[-—至]\d{1,2}月)/u

/** The later of two dates, the first of equal ones; the more precise is later (2022-10 says more than 2022). */
const later = (a: Dated | undefined, b: Dated | undefined): Dated | undefined =>
  a && b ? (b.date > a.date ? b : a) : (a ?? b)

/** What a text says of its date. Once for a source is enough for all its articles. */
export function datesOf(text: string): Evidence {
  const named = namedYears(text).map(({ year, words }) => ({ date: String(year), words }))
  const dated: Dated[] = events
    .filter(({ words }) => text.includes(words))
    .map(({ words, since }) => ({ date: since, words }))
  // A plan is made in its first year.
  for (const [words, from = '', to = ''] of text.matchAll(/((?:19|20)\d{2})年?[-—~至到](20\d\d)年/gu))
    if (isOrdered(from, to)) dated.push({ date: from, words })
  return {
    floor: dated.reduce<Dated | undefined>(later, undefined),
    named: named.at(-1),
    reckoned: named.findLast(({ words }) => reckonedUpTo.test(words)),
  }
}

/** The years that a text tells of as past or present, in rising order; those of plans and ranges are left out. */
function namedYears(text: string): { year: number; words: string }[] {
  const found: { year: number; words: string }[] = []
  for (const match of text.matchAll(/(?<![-—~到\d]|(?<!截)至)((?:19|20)\d{2})年(?!代|[-—~至到]\d{4})/gu)) {
    const before = text.slice(Math.max(0, match.index - 6), match.index)
    // 到2025年, 力争2025年: ahead of the text.
    if (/(到|(?<!截)至|力争|确保|计划|预计)$/u.test(before)) continue
    // 比2019年, 与2019年相比: what the text's own year is compared with.
    if (/(?:[比较]|[与同])$/u.test(before)) continue
    const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 14)
    if (/^[^。;]{0,10}(?:将|拟|计划|力争)/u.test(behind)) continue
    found.push({ year: Number(match[1]), words: text.slice(match.index, match.index + 12) })
  }
  return found.sort((a, b) => a.year - b.year)
}
