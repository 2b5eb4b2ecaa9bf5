import { isDate, isOrdered } from '../../contract/dates.ts'
import type { Period } from '../../contract/period.ts'
import { quarters, relativeYears } from '../../lexicon/time-words.ts'

/** A time that a text states; relative ones (去年以来) need the article's year. */
export interface TimeMention {
  start: number
  end: number
  /** The period, given the article's year; undefined where that is unknown and needed. */
  at(year: number | undefined): Told | undefined
  /**
   * Why it is no time, given the article's year: there is no such day or month (2021年13月; 2月29日 in 2021), or it ends before
   * it begins (2023—2021年).
   */
  fault(year: number | undefined): 'impossible' | 'reversed' | undefined
}

type Told = Omit<Period, 'basis'>

/** What is wrong with a period; undefined for one that can be. */
function faultOf({ start, end }: Told): ReturnType<TimeMention['fault']> {
  if (!isDate(start) || !isDate(end)) return 'impossible'
  return isOrdered(start, end) ? undefined : 'reversed'
}

/** A leap year: each day that any year has. */
const anyYear = 2020

/** 比上年增长, 较2019年提高: a time that another is compared with is not the figure's own. */
const pattern =
  /(?<![比较])(?:(?<range>((?:19|20)\d{2})年?[-—~至到]{1,2}((?:19|20)\d{2})年)|(?<date>((?:19|20)\d{2})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?)|(?<relative>截至目前|今年|本年|去年|上年|前年|明年|年内)|(?<same>那一?年|当年)|(?<month>(?<!\d|\d年)(\d{1,2})月(\d{1,2})日))/gu
const tail = /^(以来|年?底|年?初|上半年|下半年|前三季度|[一二三四]季度)/u

const two = (text: string) => text.padStart(2, '0')

/** Every time that a text states, in order. Takes 2018—2020年, 2016年底, 今年一季度, 去年以来, 2017年…那年; refuses 3年, 20年来 and 比上年. */
export function recognizeTimes(text: string): TimeMention[] {
  const found: TimeMention[] = []
  let told: string | undefined
  for (const match of text.matchAll(pattern)) {
    const start = match.index
    const end = start + match[0].length
    const after = tail.exec(text.slice(end))?.[0]
    const quarter = after ? quarters[after] : undefined
    const whole = match[0] + (after ?? '')
    const [, , from, to, , year, month, day, relative, , , monthOnly, dayOnly] = match
    const groups = match.groups ?? {}
    const inQuarter = (y: string, text: string) =>
      quarter ? { start: `${y}-${quarter[0]}`, end: `${y}-${quarter[1]}`, text } : { start: y, end: y, text }
    let at: TimeMention['at']
    if (groups.range && from && to) at = () => ({ start: from, end: to, text: whole })
    else if (groups.date && year) {
      told = year
      if (month && day) {
        const date = `${year}-${two(month)}-${two(day)}`
        at = () => ({ start: date, end: date, text: whole })
      } else if (month)
        at = () => ({ start: `${year}-${two(month)}`, end: `${year}-${two(month)}`, text: whole })
      else at = () => inQuarter(year, whole)
    } else if (groups.same) {
      // 转机出现在2017年。那年,…: the year told before it.
      const same = told
      if (same === undefined) continue
      at = () => ({ start: same, end: same, text: whole })
    } else if (groups.relative && relative) {
      const offset = relativeYears.find(([word]) => word === relative)?.[1] ?? 0
      at = (articleYear) => {
        if (articleYear === undefined) return undefined
        const y = String(articleYear + offset)
        if (after === '以来' && offset < 0) return { start: y, end: String(articleYear), text: whole }
        return inQuarter(y, whole)
      }
    } else if (monthOnly && dayOnly) {
      at = (articleYear) => {
        if (articleYear === undefined) return undefined
        const date = `${articleYear}-${two(monthOnly)}-${two(dayOnly)}`
        return { start: date, end: date, text: whole }
      }
    } else continue
    const own = at
    const possible = (told: Told | undefined) => (told && !faultOf(told) ? told : undefined)
    found.push({
      start,
      end: end + (after?.length ?? 0),
      at: (year) => possible(own(year)),
      // What is relative to the article's year can be in some year.
      fault(year) {
        const told = groups.relative ? undefined : own(year ?? anyYear)
        return told && faultOf(told)
      },
    })
  }
  return found
}
