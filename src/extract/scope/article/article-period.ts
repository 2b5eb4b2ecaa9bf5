import type { Period } from '../../../contract/period.ts'
import { openingPeriod } from '../../outline/openings.ts'
import { yearsNamed, yearsOfTitle } from '../../outline/years.ts'
import type { Told } from '../../recognize/times/time.ts'
import { recognizeTimes } from '../../recognize/times/times.ts'
import { datesOf, type Evidence, later, yearBehind } from './told-dates.ts'

/** 《遂宁年鉴》(2018) tells of the year before it. */
const yearbook = /年鉴[》)\s]{0,2}[(]?\s?((?:19|20)\d{2})/u

/** Behind a title where it was taken from, and when: (来源:县统计局 2019年4月26日发布). */
const sourceNote = /\s?[(][^()]{0,40}(?:来源|发布|作者|记者)[^()]{0,40}[)]$/u

/** A day, which dates a line and not what it tells of. */
const day = /(?:19|20)\d{2}年\d{1,2}月\d/u

/** Of a title of what was done in a year and what is planned for the next (2020年工作总结暨2021年工作打算) the first; undefined for any other. */
function yearSummedUp(title: string): number | undefined {
  const [done, planned, other] = yearsNamed(title)
  if (!done || !planned || other || done.from !== done.to || planned.from !== done.from + 1) return undefined
  const turn = title.indexOf(String(planned.from), title.indexOf(String(done.from)) + 4)
  const between = title.slice(0, turn)
  return /(?:总结|情况|回顾)[^,。]{0,8}[暨和及与]/u.test(between) && planAhead.test(title.slice(turn))
    ? done.from
    : undefined
}
const planAhead = /打算|计划|安排|思路|要点|草案|重点/u

/** The one year that a title or a heading names: 2022年工作回顾; the year before a yearbook's. A range (2018—2020年) or a day names none. */
export function headingPeriod(heading: string): Period | undefined {
  const text = heading.replace(sourceNote, '')
  const book = yearbook.exec(text)
  if (book) {
    const year = String(Number(book[1]) - 1)
    return { start: year, end: year, basis: 'inherited', text: book[0] }
  }
  const named = yearsOfTitle(text)
  const [first] = named
  // 2020年工作总结暨2021年工作打算: what was done is of the first, and the parts that plan have their own headings.
  const done = yearSummedUp(text)
  if (done !== undefined)
    return { start: String(done), end: String(done), basis: 'inherited', text: `${done}年` }
  // A five-year plan beside it (“十四五”收官之年) is no other year.
  const others = named.filter(({ from, to }) => to - from !== 4 || from === to)
  if (!first || others.some(({ from, to }) => from !== others[0]?.from || from !== to)) return undefined
  const [year] = others
  // 力争到2025年产值达170亿元: a title that looks ahead.
  // 2016年以来扶贫成效: it goes on.
  if (!year || day.test(text) || ahead.test(text) || goesOn.test(text)) return undefined
  return { start: String(year.from), end: String(year.from), basis: 'inherited', text: `${year.from}年` }
}

/** A year since which. */
const goesOn = /(?:19|20)\d{2}年[\p{Script=Han}]{0,8}?(?:以来|至今)/u

/** A year by which something is to be. */
const ahead = /(?:到|至|力争|争取|确保|计划)(?:19|20)\d{2}年/u

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
/** What an article of the spring says of this year and the last, and no bulletin does: 去年以来,…; 今年将…. */
const spokenNow = /去年(?:以来|[,，])|今年(?:将|内|底前|[上下]半年|\d{1,2}月[^,。]{0,3}前)/u
function isAnnual(text: string, published: string): boolean {
  const head = text.slice(0, annualHead)
  return (
    published.length >= 7 &&
    published.slice(5, 7) <= '04' &&
    annual.test(head) &&
    !ofThisYear.test(head) &&
    !spokenNow.test(text)
  )
}
const annualHead = 600

/** A page of January or February that tells of the year before by its number, and of 今年 nowhere. */
const sumsUpLastYear = (text: string, published: string): boolean =>
  published.length >= 7 &&
  published.slice(5, 7) <= '02' &&
  !text.includes('今年') &&
  datesOf(text).named?.date === String(Number(published.slice(0, 4)) - 1)

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
  if (titled) return { ...narrowest(titled, title.replace(sourceNote, '')), basis: 'stated' }
  const opened = opening === undefined ? undefined : openingPeriod(opening)
  if (opened) return { ...opened, basis: 'stated' }
  // 截至2023年底 in the first words of a report that was printed in the year after.
  const upTo = upToYear.exec(opening?.slice(0, firstWords) ?? '')
  if (upTo?.[1] && published && upTo[1] < published.slice(0, 4) && !spokenNow.test(text))
    return { start: upTo[1], end: upTo[1], basis: 'stated', text: upTo[0] }
  const counted = censusMoment.exec(text.slice(0, headOfCensus))
  if (counted?.[1] && counted[2])
    return { start: counted[2], end: counted[2], basis: 'stated', text: counted[1] }
  if (published) {
    const before = isAnnual(text, published) || isLater(opening, published) || sumsUpLastYear(text, published)
    const of = String(Number(published.slice(0, 4)) - (before ? 1 : 0))
    const year: Period = { start: of, end: of, basis: 'stated', text: published }
    return { ...year, ...partOf(title, year, published) }
  }
  const today = toldToday.exec(text)
  if (today?.[1]) return { start: today[1], end: today[1], basis: 'inferred', text: `${today[1]}年` }
  const own = datesOf(text)
  const next = yearBehind(text, own.named)
  if (next) return next
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
  const { steady } = own
  if (steady && steady.date >= last && ofOneYear.test(text))
    return { start: steady.date, end: steady.date, basis: 'inferred', text: steady.words }
  return floor && floor.date >= last ? { start: floor.date, basis: 'inferred', text: floor.words } : undefined
}

/** The moment that a census holds of, whenever it was printed: 现将｜2020年11月1日零时｜全县人口基本情况公布如下. */
const censusMoment = /(?:现将|标准时点(?:为|是)?)(((?:19|20)\d{2})年\d{1,2}月\d{1,2}日零时)/u
const headOfCensus = 800

/** A text that compares a year with the one before it: the only year that it names, again and again, is that. */
const ofOneYear = /同比|比上年|比去年|上年同期|全年/u

/** 在今天上午召开的2024年…情况介绍会上 at the head of a text: of that year. Refuses a meeting that sums a year up. */
const toldToday =
  /^[^。]{0,60}?(?:今天|今日|昨天|昨日)[^。,\d]{0,10}?((?:19|20)\d{2})年(?![^,。]{0,24}(?:总结|表彰|述职|考核|年会))[^,。;]{0,24}(?:会|仪式|论坛|培训班)/u
