import type { Figure } from '../../contract/figure.ts'
import type { Period } from '../../contract/period.ts'
import { annualTotals, cameTo, made, onAverage, summedUp } from '../../lexicon/span-words.ts'
import { changesFrom } from '../../lexicon/words/derived.ts'
import type { YearRange } from '../outline/years.ts'
import { yearsBack } from '../outline/years-back.ts'
import type { Quantity } from '../recognize/quantities/quantity.ts'
import { turnedFrom, turnsInto, turnsToNothing, turnsWith } from '../recognize/quantities/turned.ts'
import type { TimeMention } from '../recognize/times/time.ts'
import type { ArticleTime } from './article-time.ts'
import type { ScopedBlock } from './scopes.ts'

/**
 * In a stretch of years a number from which a change began (由｜42公里｜增至68公里) is that of the year before a part that tells
 * of them (过去的五年), or of the year since when it goes on (2014年以来); the one that it came to is that of the last.
 * @param at the number's index among the figures of the block
 */
export function endsOf(span: Period, at: number, { figures, block }: ScopedBlock, isPart: boolean): Period {
  const { start, end } = span
  // 由｜60年代的｜24‰降至80年代的12‰: a decade is told of each.
  if (/年代/u.test(span.text ?? '')) return span
  if (!start || start === end || !isYear.test(start) || (end !== undefined && !isYear.test(end))) return span
  const { text } = block.joined
  const before = isPart ? String(Number(start) - 1) : start
  if (turnsInto(text, figures, at) !== undefined) return { ...span, start: before, end: before }
  return end !== undefined && turnedFrom(text, figures, at) !== undefined ? { ...span, start: end } : span
}
const isYear = /^\d{4}$/u

const oneOf = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|')

/** 五年来,生产总值达｜4270亿元 is of their last year, and so is 达4270亿元、｜500.36亿元. */
const came = new RegExp(
  `(?:${oneOf(cameTo)})(?:了)?(?:[\\d.]+[亿万千百]{0,2}\\p{Script=Han}{0,4}[、和]){0,8}$`,
  'u',
)

/** 生产总值｜126亿元. */
const isAnnual = new RegExp(`(?:${oneOf(annualTotals)})(?:实现|完成|为)?$`, 'u')

/**
 * A number from which a change began, of which no time is told: 从｜23.9%降至2019年底的1.35%, and 由｜5130元提高到8200元 in a year
 * that is told of what it came to. Refuses 由2015年的｜2880元增加到.
 */
export function startsUntold(
  at: number,
  told: TimeMention | undefined,
  { figures, block }: ScopedBlock,
): boolean {
  const { text } = block.joined
  const own = figures[at]
  if (told?.of === 'first' || !own) return false
  if (turnsToNothing(text, own)) return true
  if (turnsInto(text, figures, at) === undefined) return false
  const from = turnsWith(text, figures, at) ? figures[at - 1] : figures[at]
  return from !== undefined && changesFrom.test(text.slice(Math.max(0, from.start - beginReach), from.start))
}
const beginReach = 12

/**
 * When the second of two changes of a sentence began, of which only the first says it: 生产总值从2020年的368亿元增长到2025年的493亿元,预算收入
 * 从｜38亿元增长到44亿元.
 * @param begun where the sentence begins
 */
export function alsoBegan(
  at: number,
  begun: number,
  { figures, times, block }: ScopedBlock,
): Period | undefined {
  const start = figures[at]?.start ?? 0
  const { text } = block.joined
  const base = times.find((time) => time.start >= begun && time.end <= start && time.whole)
  if (base && isBase(text.slice(begun, base.start), text.slice(base.end, start))) {
    const year = base.at(undefined)?.start?.slice(0, 4)
    if (year) return { start: year, end: year, basis: 'inherited' }
  }
  const told = times.filter((time) => time.start >= begun && time.end <= start)
  const [first, last] = [told.at(-2), told.at(-1)]
  const both = first?.of === 'first' && first.whole && last?.of === 'own' && last.whole
  const year = both ? first.at(undefined)?.start : undefined
  return year === undefined ? undefined : { start: year, end: year, basis: 'inherited' }
}

/** 与｜2015年｜相比,由58.2亿元增加到…: with which year all of a sentence compares. */
const isBase = (before: string, behind: string): boolean =>
  /^(?:[与同]|和)$/u.test(before.trim()) && /^(?:[底末初])?相比,/u.test(behind)

/** Over how many years an average is told: 四年年均增长, 5年平均. */
const countedYears =
  /(?<![\d.])(?<years>(?:[二两三四五六七八九十]|\d{1,2})年)(?:来|间)?年?(?:均|平均)[^,;。、]{0,16}$/u
const averaged = /(?:年均|年平均|每年平均)[^,;。、]{0,16}$/u

/**
 * Over which years an average is told at their end: those of a part that ends then (到2020年,…年均增长｜6.2% in one of 2016 to
 * 2020), or those since the year from which it rose (由2015年的2880元增加到2019年的8974元,年均增幅｜32.85%).
 * @param begun where the sentence begins
 */
export function averageOf(
  told: Period,
  part: Period | undefined,
  begun: number,
  quantity: Quantity,
  { block, times }: ScopedBlock,
): Period | undefined {
  const lead = block.joined.text.slice(begun, quantity.start)
  if (told.start !== told.end || !averaged.test(lead)) return undefined
  if (part && part.end === told.end && part.start !== part.end) return part
  // 2006年,…,四年年均增长｜11%: over so many years that end with it.
  const { years } = yearsBack(countedYears.exec(lead)?.groups?.years)
  if (years !== undefined && told.end !== undefined && /^\d{4}$/u.test(told.end))
    return { start: String(Number(told.end) - years + 1), end: told.end, basis: told.basis }
  const began = times.findLast(
    ({ start, end, of }) => start >= begun && end <= quantity.start && of === 'first',
  )
  const from = began?.at(undefined)?.start
  return from !== undefined && told.end !== undefined && from < told.end
    ? { start: from, end: told.end, basis: told.basis }
    : undefined
}

/** A figure as its time is asked for: `at` is its index in the block, `clause` the words of the sentence before it. */
interface AskedTime {
  at: number
  figure: Quantity
  kind: Figure['kind']
  clause: string
}
type Asked = Omit<AskedTime, 'at'>

/** What is there at the end of a span, or is what it came to. */
function isOfEnd({ kind, clause, figure }: Asked): boolean {
  if (onAverage.test(clause)) return false
  if (kind === 'rate') return true
  const summed = kind !== 'level' && summedUp.test(clause)
  // 高校毕业生留省就业｜超过66万人 adds up; 外贸超过90亿元 is what it came to.
  const bound = figure.boundWords?.find((word) => cameTo.includes(word))
  const reached = bound === '超过' ? figure.dimension === 'money' : bound !== undefined
  // 新增公路310公里、达到｜5400公里: what was made stands before, this is what there is.
  if (reached || came.test(clause)) return !summed && !made.test(clause.split(/\d/u).at(-1) ?? '')
  return !made.test(clause) && !summed && (kind === 'level' || isAnnual.test(clause))
}

/** In a part that looks back: what is there after several years, or what they came to, is so at their end. */
export function cameToIn(span: Period, asked: Asked, { section }: ScopedBlock): Period {
  const { start, end } = span
  const years = start !== undefined && end !== undefined && start < end && isYear.test(end)
  if (!years || section.mode !== 'done' || asked.figure.dimension === 'multiple') return span
  return isOfEnd(asked) ? { ...span, start: end } : span
}

/** When a figure of a part holds that tells no time. */
export function ofPart(part: Period, asked: AskedTime, scoped: ScopedBlock): Period {
  const own = endsOf(part, asked.at, scoped, true)
  return own === part ? cameToIn(part, asked, scoped) : own
}

/** The years before that of a report: of one given in 2022, which looks back to the end of 2021, five are 2017 to 2021. */
const backFrom = (years: number | undefined, given: number | undefined): Period | undefined =>
  years === undefined || given === undefined
    ? undefined
    : { start: String(given - years), end: String(given - 1), basis: 'inherited' }

const told = (range: YearRange | undefined): Period | undefined =>
  range && { start: String(range.from), end: String(range.to), basis: 'inherited' }

/** 过去一年 on a page of the first half of a year: the year before it. Later in the year it may be either. */
const yearBefore = (years: number | undefined, published: string | undefined): Period | undefined => {
  if (years !== 1 || published === undefined || published.length < 7 || published.slice(5, 7) > '06')
    return undefined
  const year = String(Number(published.slice(0, 4)) - 1)
  return { start: year, end: year, basis: 'inferred' }
}

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
  { given, back, published }: Pick<ArticleTime, 'given' | 'back' | 'published'>,
  asked: Asked,
): Period | undefined {
  const known =
    part && fits(part, years)
      ? part
      : (backFrom(years, given) ?? told(back.get(years ?? 0)) ?? yearBefore(years, published))
  const atItsEnd = isOfEnd(asked)
  // 脱贫攻坚战打响以来,…降至｜1%: since when is not told, but the year that the part looks back on is where it came to.
  if (!known) return atItsEnd && years === undefined && part?.start === part?.end ? part : undefined
  return known.end && atItsEnd ? { ...known, start: known.end } : known
}
