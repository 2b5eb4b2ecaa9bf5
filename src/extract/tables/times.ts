import { inYear } from '../../contract/dates.ts'
import { type Period, yearWithin } from '../../contract/period.ts'
import { noteLead, priceYear, yearPlan } from '../../lexicon/table-words.ts'
import { recognizeTimes } from '../recognize/times/times.ts'
import { bareWordsOf, type NamePart, type TableCell, wordsOf } from './table.ts'

/** A year that was only concluded from the words of a text (a method of 2015 in a note) is none of its tables'. */
export const known = (period: Period | undefined): Period | undefined =>
  period?.basis === 'inferred' ? undefined : period

/**
 * The one time that a caption names: 2021年1-6月主要指标; a part of a year (上半年主要进度) is of `year`. Undefined for several, and where nothing tells the
 * year.
 */
export function timeIn(caption: string, year: number | undefined): Omit<Period, 'basis'> | undefined {
  if (priceYear.test(caption)) return undefined
  const [time, other] = recognizeTimes(caption).filter(({ of, open }) => of === 'own' && !open)
  if (!time || other || time.relative) return undefined
  return time.whole ? time.at(undefined) : year === undefined ? undefined : time.at(year)
}

/** The year before one. */
const before = (year: number): number => year - 1

/**
 * When a cell itself says that it holds; 上年同期 in a table of January to June is that of the year before, 本月 in it is June.
 * @param of when its table holds
 */
export function timeOfCell(
  { time }: TableCell,
  of: Omit<Period, 'basis'> | undefined,
  year: number | undefined,
): Omit<Period, 'basis'> | undefined {
  if (time?.back && time.part !== 'other' && of?.start && of.end && of.start.length > 4) {
    const start = time.part === 'month' && of.end.length === 7 ? of.end : of.start
    return { start: inYear(start, before), end: inYear(of.end, before), text: of.text }
  }
  if (time?.back && time.part) return undefined
  if (time?.part === 'month' && of?.end && /^\d{4}-\d{2}$/u.test(of.end))
    return { start: of.end, end: of.end, text: of.text }
  return time?.at(year)
}

/** 累计 in a table of one month: from January on; 年度预算: of its year. */
export function upTo(period: Period | undefined, { cumulated, column }: TableCell): Period | undefined {
  const year = period && yearWithin(period)
  if (year && column && yearPlan.test(bareWordsOf(column)))
    return { ...period, start: String(year), end: String(year) }
  const month = cumulated && period?.start === period?.end && /^\d{4}-\d{2}$/u.test(period?.end ?? '')
  return month && period ? { ...period, start: `${period.end?.slice(0, 4)}-01` } : period
}

/** Whether the years above a table are not those of each of its numbers: a note's, a price year, several in its caption. */
export function isNoted(caption: string | undefined, above: string): boolean {
  const years = new Set(caption?.match(/(?:19|20)\d{2}/gu))
  return years.size > 1 || (caption !== undefined && priceYear.test(caption)) || noteLead.test(above)
}

/** Months that a row tells of itself: 营业收入(1-5月), 5月末存款余额. */
const rowMonths = /\((\d{1,2})[-—至~](\d{1,2})月\)|^(?:[一二三四五六七八九十]{1,3}、)?(\d{1,2})月[末底]/u

/** The time of a cell whose row tells its own months within the year: 营业收入(1-5月) in a table of January to June. */
export function inMonthsOf(period: Period | undefined, row: readonly NamePart[]): Period | undefined {
  const [, from, to, at] = rowMonths.exec(row.map(wordsOf).join('')) ?? []
  const [first, last] = [Number(from ?? at), Number(to ?? at)]
  const year = period && yearWithin(period)
  if (!year || !(first >= 1 && last <= 12 && first <= last)) return period
  const month = (one: number) => `${year}-${String(one).padStart(2, '0')}`
  return { ...period, start: month(first), end: month(last) }
}
