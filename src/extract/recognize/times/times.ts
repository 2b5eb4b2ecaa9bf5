import {
  decades,
  eras,
  eraYear,
  holidays,
  holidayWords,
  olderReign,
  quarterWords,
  relativeYears,
} from '../../../lexicon/time-words.ts'
import { fiveYears } from '../../outline/years.ts'
import { digitsOf, spelledOf, yearsBack } from '../../outline/years-back.ts'
import { behindYear } from './narrowed.ts'
import { ownerOf } from './owner.ts'
import { faultOf, type TimeMention, type Told } from './time.ts'

/** A leap year: each day that any year has. */
const anyYear = 2020

/** The first characters of reigns and holidays. */
const firsts = [
  ...new Set([...eras.map(([name]) => name), ...Object.keys(holidays)].map(([first]) => first)),
].join('')

/** Where a time begins: a year in digits of either kind, a word for one, a plan, a month, or a part of the year. */
const begins = new RegExp(
  String.raw`(?=[\d一二三四五六七八九十两上下大前第截今本去明年那当过最近这改解建设撤成打脱疫履任换几多“${firsts}]|(?<=^|[,。;\n])\p{Script=Han})(?:(?<from>(?:19|20)\d{2})年?[-—~至到]{1,2}(?<to>(?:19|20)\d{2})年|(?<year>(?:19|20)\d{2})\s?年(?!代)|(?<spelled>[一二][〇零○一二三四五六七八九]{3})年|(?<era>${eraYear})|${olderReign}|${decades}|(?<relative>截至目前|今年|本年|去年|上年|大?前年|明年|年内)|(?<same>那一?年|当年)|“?(?<plan>十[一二三四五六]五|[七八九十]五|(?<=“)[一二三四五六]五(?=”)|第[一二三四五六七八九十]{1,2}个五年[计规]划)”?(?=时期|期间|以来|期?末)|(?<month>(?<![\d.年]|年\s)\d{1,2}\s?(?:月份?)?(?:[-—~至到]\s?\d{1,2}\s?)?月份?(?![龄嫂薪]))|(?<part>(?<![个上下前])${quarterWords}|${holidayWords})|(?<open>(?<=^|[,。;\n])[\p{Script=Han}]{2,6}年间|(?:过去的?|最近|近|这)?(?:[二两三四五六七八九十几多]{1,3}|[2-9]|[1-9]\d)[多余]?年[多余]?(?:来|间|中(?!专|学|期|级|考|国|央|共中央|医|小学))|过去的?(?:[一二两三四五六七八九十]{1,3}|\d{1,2})年|(?<![\d月日至—~-])\d{1,2}日(?=\s?\d{1,2}时)|(?<![以之])上个?月(?![均薪产])[初中底末]?|(?:十[六七八九]大|二十大|改革开放|解放|[建设撤][党国省市县区州]|成立|打响|脱贫攻坚战?|疫情(?:发生|暴发)?|履职|任期|换届)以来(?!的?(?:首|最|新|同期))))`,
  'gu',
)

/** 2019年｜以来, 2016年｜至今. */
const sinceThen = /^(?:以来|至今|迄今)$/u
/** 1984年｜后,  1984年｜以后: from then on; not 2025年后备干部. */
const afterThen = /^(?:之后|以后|后(?=,))/u

/** 2014年｜建档立卡以来, 2021年｜创新构建“四维阳光”体系以来: since a deed of that year. Refuses what a mark parts from it. */
const sinceReach = 34
const sinceDeed =
  /^[\p{Script=Han}]{2,10}?以来|^[\p{Script=Han}]{2,8}["“][^"“”,。]{1,14}["”][\p{Script=Han}]{0,6}?以来/u

/** The year in the words of one: 2008, 二〇〇八, 民国二十三 (1934), 光绪元 (1875). */
function yearOf({ year, spelled, era }: Record<string, string | undefined>): number {
  if (era === undefined) return Number(year ?? digitsOf(spelled ?? ''))
  const [name = '', before = 0] = eras.find(([name]) => era.startsWith(name)) ?? []
  const reign = era.slice(name.length, era.indexOf('年'))
  return before + (reign === '元' ? 1 : spelledOf(reign))
}

/** Whether the year that was told last, up to `at`, lies behind and in the sentence of `now`. Refuses 到2025年. */
const isBefore = (text: string, at: number | undefined, now: number): boolean =>
  at !== undefined &&
  !text.slice(at, now).includes('。') &&
  !/(?:到|(?<!截)至)(?:19|20)\d{2}年$/u.test(text.slice(0, at))

/** Whether a decade is told of the number right behind it (60年代的｜24‰) or opens its sentence (60年代,全市…); 80年代建成的小区 is of no decade. */
const isTold = (text: string, start: number, end: number): boolean =>
  /^的?[约近达]?\d/u.test(text.slice(end, end + 4)) ||
  start === 0 ||
  /[。;\n]\s?$/u.test(text.slice(Math.max(0, start - 2), start))
/** No date is earlier. */
const earliest = 1000

/**
 * Every time that a text states, in order. Takes 2018—2020年, 2019 年 10 月 30 日, 二〇〇八年, 2024年1—8月, 今年一季度, 3月末,
 * 民国二十三年, 去年以来, “十四五”期间, 2017年…那年, 20年来, 60年代的｜24‰; refuses 3年, 12个月 and a school of 3年中专.
 * @param told the year that was told last before this text: 当年 and 那年 are of it
 */
export function recognizeTimes(text: string, told?: number): TimeMention[] {
  const found: TimeMention[] = []
  let last: number | undefined
  /** The last time that is told by its distance from today. */
  let turned: { end: number; year(article: number | undefined): number | undefined } | undefined
  let lastAt: number | undefined
  let at = 0
  for (const match of text.matchAll(begins)) {
    const start = match.index
    if (start < at) continue
    const {
      from,
      to,
      year,
      spelled,
      era,
      relative,
      same,
      plan,
      reign,
      reignTo,
      decade,
      month: inMonth,
      part,
    } = match.groups ?? {}
    const behind = start + match[0].length
    const isOpen = match.groups?.open !== undefined || (decade !== undefined && !isTold(text, start, behind))
    const known = last
    let end = behind
    let own: (articleYear: number | undefined) => Told | undefined
    if (from && to) own = () => ({ start: from, end: to, text: match[0] })
    else if (plan) {
      const word = /^(?:以来|期?末|时期|期间)/u.exec(text.slice(behind, behind + 2))?.[0]
      end = behind + (word?.length ?? 0)
      const years = fiveYears(`“${plan}”`)
      // “十四五”以来 is not over yet; “十三五”末 is its last year.
      own = (now) => {
        if (!years) return undefined
        const from = word?.endsWith('末') ? years.to : years.from
        const until =
          word !== '以来'
            ? { end: String(years.to) }
            : now === undefined
              ? {}
              : { end: String(Math.max(now, years.from)) }
        return { start: String(from), ...until, text: text.slice(start, end) }
      }
    } else if (year || spelled || era) {
      const named = yearOf({ year, spelled, era })
      const rest = behindYear(text, start, behind)
      // 2014年建档立卡以来: so do the words between.
      const deed =
        rest.end === behind ? (sinceDeed.exec(text.slice(behind, behind + sinceReach))?.[0].length ?? 0) : 0
      const after =
        deed === 0 && rest.end === behind
          ? (afterThen.exec(text.slice(behind, behind + 10))?.[0].length ?? 0)
          : 0
      end = rest.end + deed + after
      const since = deed > 0 || after > 0 || sinceThen.test(text.slice(behind, end))
      own = (now) => {
        if (!since) return rest.of(named)
        const until = now === undefined ? {} : { end: String(Math.max(now, named)) }
        return { start: String(named), ...until, text: text.slice(start, end) }
      }
    } else if (same) {
      // 转机出现在2017年。那年,…: the year told before it.
      const before = turned && turned.end > (lastAt ?? 0) ? turned.year : undefined
      const year = known ?? told
      if (year === undefined && !before) continue
      own = (now) => {
        const same = before ? before(now) : year
        return same === undefined ? undefined : { start: String(same), end: String(same), text: match[0] }
      }
    } else if (relative) {
      const offset = relativeYears.find(([word]) => word === relative)?.[1] ?? 0
      const rest = behindYear(text, start, behind)
      end = rest.end
      const since = sinceThen.test(text.slice(behind, end))
      // 2022年产值102亿元,预计今年突破110亿元 in a text without a date: the year behind the one told last in the sentence.
      const next =
        known !== undefined && /^[今本]年/u.test(relative) && isBefore(text, lastAt, start)
          ? known + 1
          : undefined
      turned = {
        end,
        year: (article) => {
          const now = article ?? next
          return now === undefined ? undefined : now + offset
        },
      }
      own = (article) => {
        const now = article ?? next
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
      // 2022年完成186万亩,今年211万亩,截至｜10月底…: of the one told last, by its number or not.
      const turn =
        turned &&
        known !== undefined &&
        turned.end > (lastAt ?? 0) &&
        !text.slice(turned.end, start).includes('。')
          ? turned.year
          : undefined
      own = (now) => {
        const named = turn ? turn(now) : near ? known : (now ?? known)
        return named === undefined ? undefined : rest.of(named)
      }
    } else if (isOpen) own = () => undefined
    else if (decade) {
      const first = 1900 + spelledOf(decade)
      own = () => ({ start: String(first), end: String(first + 9), text: match[0] })
    } else if (reign) own = () => ({ start: reign, end: reignTo ?? reign, text: match[0] })
    else continue
    at = end
    const of = ownerOf(text, start, end)
    if (of === 'own' && (year || spelled || era)) {
      last = yearOf({ year, spelled, era })
      lastAt = end
    }
    found.push({
      start,
      end,
      of,
      open: isOpen || (reign !== undefined && Number(reign) < earliest),
      whole: known !== undefined || !(inMonth || part),
      relative: relative !== undefined,
      ...yearsBack(match.groups?.open),
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
