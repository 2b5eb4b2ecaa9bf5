import { isDate, isOrdered } from '../../contract/dates.ts'
import type { Period } from '../../contract/period.ts'
import { chineseDigits } from '../../lexicon/numerals.ts'
import { quarters, relativeYears } from '../../lexicon/time-words.ts'
import { fiveYears } from '../outline/years.ts'

/** A period without how it is known. */
type Told = Omit<Period, 'basis'>

/** A time that a text states; one without a year of its own (去年, 5月末) needs the article's. */
export interface TimeMention {
  start: number
  end: number
  /**
   * Whose time it is: of the figures behind it; of the first number behind it only (由｜2020年的｜1.6%提升至2.9%); of none,
   * being what others are compared with (是｜2017年的｜2.3倍).
   */
  of: 'own' | 'first' | 'none'
  /**
   * A time whose bounds its words do not tell (十年来, 过去5年, 十八大以来, 19日0时至24时 without a month): no year is its figures', least of all the
   * article's. `at` gives nothing.
   */
  open: boolean
  /** Whether its words say the year as well; 一季度 and 5月末 leave it to the article. */
  whole: boolean
  /** How many years an open time goes back (五年来), where it says so. */
  years?: number
  /** Whether it is counted from the article's year (去年, 今年一季度). */
  relative: boolean
  /** The period, given the article's year; undefined where that is unknown and needed, and where the time cannot be. */
  at(year: number | undefined): Told | undefined
  /**
   * Why it is no time, given the article's year: there is no such day or month (2021年13月; 2月29日 in 2021), or it ends before
   * it begins (2023—2021年).
   */
  fault(year: number | undefined): 'impossible' | 'reversed' | undefined
}

/** What is wrong with a period; undefined for one that can be. */
function faultOf({ start, end }: Told): ReturnType<TimeMention['fault']> {
  if ([start, end].some((date) => date !== undefined && !isDate(date))) return 'impossible'
  return isOrdered(start ?? '', end ?? '') ? undefined : 'reversed'
}

/** A leap year: each day that any year has. */
const anyYear = 2020

/** Where a time begins: a year in digits of either kind, a word for one, a plan, a month, or a part of the year. */
const begins =
  /(?<from>(?:19|20)\d{2})年?[-—~至到]{1,2}(?<to>(?:19|20)\d{2})年|(?<year>(?:19|20)\d{2})\s?年(?!代)|(?<spelled>[一二][〇零○一二三四五六七八九]{3})年|(?<relative>截至目前|今年|本年|去年|上年|前年|明年|年内)|(?<same>那一?年|当年)|“?(?<plan>十[一二三四五六]五)”?(?=时期|期间|以来|末)|(?<month>(?<![\d.年]|年\s)\d{1,2}\s?(?:月份?)?(?:[-—~至到]\s?\d{1,2}\s?)?月份?)|(?<part>(?<![个上下前])(?:[上下]半年|前三季度|[一二三四]季度))|(?<open>(?:过去的?|最近|近|这)?(?:[二两三四五六七八九十]{1,3}|[2-9]|[1-9]\d)年(?:来|间)|过去的?(?:[一二两三四五六七八九十]{1,3}|\d{1,2})年|(?<![\d月日至—~-])\d{1,2}日(?=\s?\d{1,2}时)|(?:十[六七八九]大|二十大|改革开放|解放|[建设撤][党国省市县区州]|成立|打响|脱贫攻坚战?|疫情(?:发生|暴发)?|履职|任期|换届)以来(?!的?(?:首|最|新|同期)))/gu

/** What follows a year and makes it narrower: months, a day, a quarter, a half. */
const months = /\s?(\d{1,2})\s?(?:月份?)?\s?[-—~至到]\s?(\d{1,2})\s?月/uy
const month = /\s?(\d{1,2})\s?月份?(?:\s?(\d{1,2})\s?日)?/uy
const firstMonths = /前(\d{1,2})个月/uy
const tail = /以来|至今|年?底|年?末|年?初|上半年|下半年|前三季度|[一二三四]季度/uy

/** 2019年｜以来, 2016年｜至今. */
const sinceThen = /^(?:以来|至今)$/u

/** Right before a time: it is what another is compared with, or where a change began. */
const compared = /(?:[比较]|与|同|是|为|相当于)$/u
const began = /(?:由|从|自)$/u

const two = (text: string | number) => String(text).padStart(2, '0')
const digitsOf = (words: string) =>
  [...words.replaceAll('○', '〇')].map((one) => chineseDigits[one] ?? 0).join('')

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
      : /^(?:以来|至今)/u.exec(text.slice(at + words.length, at + words.length + 2))?.[0]
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
  const quarter = quarters[words]
  const whole = (y: string) =>
    quarter ? { start: `${y}-${quarter[0]}`, end: `${y}-${quarter[1]}` } : { start: y, end: y }
  return { end: at + words.length, of: whole }
}

/** What a time says once its year is known: the whole year, or what the words behind it make of it. */
function behindYear(
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

/** 是2017年的2.3倍, 与2010年第六次普查相比: a comparison; 由2020年的1.6%: where a change began; 2021年: the figures' own. */
function ownerOf(text: string, start: number, end: number): TimeMention['of'] {
  const left = text.slice(Math.max(0, start - 3), start)
  if (
    began.test(left) &&
    /^[^,。;]{0,12}\d/u.test(text.slice(end, end + 16)) &&
    !/^(?:以来|起|开始)/u.test(text.slice(end))
  )
    return 'first'
  if (!compared.test(left)) return 'own'
  if (/[比较]$/u.test(left)) return 'none'
  const behind = text.slice(end, end + 20)
  if (/[是为于]$/u.test(left)) return /^的(?:近|约|超)?\d/u.test(behind) ? 'none' : 'own'
  return /^[^,。;]{0,14}(?:相比|比较|相较)/u.test(behind) ? 'none' : 'own'
}

/** 五年来, 过去10年: how many years; nothing for 十八大以来. */
function yearsBack(words: string | undefined): { years?: number } {
  const [, count = ''] = /([一二两三四五六七八九十\d]{1,3})年/u.exec(words ?? '') ?? []
  const years = count === '十' ? 10 : Number(/^\d+$/u.test(count) ? count : digitsOf(count))
  return years > 0 && years <= 10 ? { years } : {}
}

/**
 * Every time that a text states, in order. Takes 2018—2020年, 2019 年 10 月 30 日, 二〇〇八年, 2024年1—8月, 今年一季度, 3月末,
 * 去年以来, “十四五”期间, 2017年…那年, 20年来; refuses 3年, 90年代 and 12个月.
 * @param told the year that was told last before this text
 */
export function recognizeTimes(text: string, told?: number): TimeMention[] {
  const found: TimeMention[] = []
  let last = told
  let lastAt: number | undefined
  let at = 0
  for (const match of text.matchAll(begins)) {
    const start = match.index
    if (start < at) continue
    const { from, to, year, spelled, relative, same, plan, month: inMonth, part, open } = match.groups ?? {}
    const behind = start + match[0].length
    const known = last
    let end = behind
    let own: (articleYear: number | undefined) => Told | undefined
    if (from && to) own = () => ({ start: from, end: to, text: match[0] })
    else if (plan) {
      const years = fiveYears(plan)
      own = () => years && { start: String(years.from), end: String(years.to), text: match[0] }
    } else if (year || spelled) {
      const named = Number(year ?? digitsOf(spelled ?? ''))
      const rest = behindYear(text, start, behind)
      end = rest.end
      const since = sinceThen.test(text.slice(behind, end))
      own = (now) => {
        if (!since) return rest.of(named)
        const until = now === undefined ? {} : { end: String(Math.max(now, named)) }
        return { start: String(named), ...until, text: text.slice(start, end) }
      }
    } else if (same) {
      // 转机出现在2017年。那年,…: the year told before it.
      if (known === undefined) continue
      own = () => ({ start: String(known), end: String(known), text: match[0] })
    } else if (relative) {
      const offset = relativeYears.find(([word]) => word === relative)?.[1] ?? 0
      const rest = behindYear(text, start, behind)
      end = rest.end
      const since = sinceThen.test(text.slice(behind, end))
      own = (now) => {
        if (now === undefined) return undefined
        if (since && offset < 0)
          return { start: String(now + offset), end: String(now), text: text.slice(start, end) }
        return rest.of(now + offset)
      }
    } else if (inMonth || part) {
      const rest = behindYear(text, start, start)
      if (rest.end <= start) continue
      end = rest.end
      // The year that the sentence tells; that of an earlier one (an award's) only where nothing else does.
      const near = lastAt !== undefined && !text.slice(lastAt, start).includes('。')
      own = (now) => {
        const named = near ? known : (now ?? known)
        return named === undefined ? undefined : rest.of(named)
      }
    } else if (open) own = () => undefined
    else continue
    at = end
    const of = ownerOf(text, start, end)
    if (of === 'own' && (year || spelled)) {
      last = Number(year ?? digitsOf(spelled ?? ''))
      lastAt = end
    }
    found.push({
      start,
      end,
      of,
      open: open !== undefined,
      whole: known !== undefined || !(inMonth || part),
      relative: relative !== undefined,
      ...yearsBack(open),
      at(now) {
        const period = own(now)
        return period && !faultOf(period) ? period : undefined
      },
      // What is relative to the article's year can be in some year.
      fault(now) {
        const period = relative ? undefined : own(now ?? anyYear)
        return period && faultOf(period)
      },
    })
  }
  return found
}
