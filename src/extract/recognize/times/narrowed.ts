import { holidays, holidayWords, quarters, quarterWords } from '../../../lexicon/time-words.ts'
import type { Told } from './time.ts'

/** What follows a year and makes it narrower: months, a day, a quarter, a half. */
const months = /\s?(\d{1,2})\s?(?:月份?)?\s?[-—~至到]\s?(\d{1,2})\s?月/uy
const month = /\s?(\d{1,2})\s?月份?(?:\s?(\d{1,2})\s?日)?/uy
const firstMonths = /前(\d{1,2})个月/uy
const tail = new RegExp(`以来|至今|迄今|年?底|年?末|年?初|${quarterWords}|${holidayWords}`, 'uy')

const two = (text: string | number) => String(text).padStart(2, '0')
const dateOf = (y: string, m: string, d: string | undefined): string =>
  d ? `${y}-${two(m)}-${two(d)}` : `${y}-${two(m)}`

const untilDate =
  /\s?[-—~至到]{1,2}\s?(?:(?:(?<year>(?:19|20)\d{2})\s?年\s?)?(?<month>\d{1,2})\s?月份?)?(?:(?<day>\d{1,2})\s?日)?/uy

/**
 * The end of a stretch behind its first month or day: 2021年5月｜至2022年3月, 5月10日｜至20日. Refuses 5月｜至20日 and what is no
 * date (5月｜至今).
 */
function untilAt(
  text: string,
  at: number,
  m: string,
  d: string | undefined,
): { end: number; of(year: string): string } | undefined {
  untilDate.lastIndex = at
  const match = untilDate.exec(text)
  const { year, month, day } = match?.groups ?? {}
  if (!match || !(month || (d && day))) return undefined
  return { end: at + match[0].length, of: (y) => dateOf(year ?? y, month ?? m, day) }
}

/** The narrower time behind a year, with where it ends: 2023年｜1-4月, 2021年｜5月16日, 2024年｜前三季度. */
function narrowed(text: string, at: number): { end: number; of(year: string): Told | undefined } {
  const tried = (pattern: RegExp) => {
    pattern.lastIndex = at
    return pattern.exec(text)
  }
  const range = tried(months)
  if (range) {
    const [words, from = '', to = ''] = range
    return { end: at + words.length, of: (y) => ({ start: `${y}-${two(from)}`, end: `${y}-${two(to)}` }) }
  }
  const one = tried(month)
  if (one) {
    const [words, m = '', d] = one
    const until = untilAt(text, at + words.length, m, d)
    const since = until
      ? undefined
      : /^(?:以来|至今|迄今)/u.exec(text.slice(at + words.length, at + words.length + 2))?.[0]
    if (since) return { end: at + words.length + since.length, of: (y) => ({ start: dateOf(y, m, d) }) }
    return {
      end: until?.end ?? at + words.length,
      of: (y) => ({ start: dateOf(y, m, d), end: until?.of(y) ?? dateOf(y, m, d) }),
    }
  }
  const first = tried(firstMonths)
  if (first) {
    const [words, count = ''] = first
    return { end: at + words.length, of: (y) => ({ start: `${y}-01`, end: `${y}-${two(count)}` }) }
  }
  const [words = ''] = tried(tail) ?? []
  const quarter =
    quarters.find(([pattern]) => pattern.exec(words)?.[0] === words)?.[1] ??
    Object.entries(holidays).find(([day]) => words.includes(day))?.[1]
  const whole = (y: string) =>
    quarter ? { start: `${y}-${quarter[0]}`, end: `${y}-${quarter[1]}` } : { start: y, end: y }
  return { end: at + words.length, of: whole }
}

/** What a time says once its year is known: the whole year, or what the words behind it make of it. */
export function behindYear(
  text: string,
  from: number,
  at: number,
): { end: number; of(year: number): Told | undefined } {
  const { end, of } = narrowed(text, at)
  const words = text.slice(from, end)
  return {
    end,
    of(year) {
      const told = of(String(year))
      return told && { ...told, text: words }
    },
  }
}
