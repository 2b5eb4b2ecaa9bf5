import { inYear } from '../../contract/dates.ts'
import type { Period } from '../../contract/period.ts'

/** The month before one: 2020-01 → 2019-12. */
function monthBefore(date: string): string {
  const [year = 0, month = 0] = date.split('-').map(Number)
  return month > 1 ? `${year}-${String(month - 1).padStart(2, '0')}` : `${year - 1}-12`
}

/**
 * When a value was that another is compared with: 比上年同期｜10亿元 in a text of January to May 2020 is of those months of 2019, 较上月同期(｜80例) of
 * the month before, 比2018年同期 of 2018. Undefined where the words do not tell it (上季度); 比报告数 is of the same time.
 * @param period when the other value holds
 * @param words the words that say with which time it is compared
 */
export function formerTime(period: Period | undefined, words: string): Period | undefined {
  const { start, end } = period ?? {}
  if (!period || start === undefined || end === undefined) return period
  const moved = (of: (date: string) => string): Period => ({ ...period, start: of(start), end: of(end) })
  if (/上年|去年/u.test(words)) return moved((date) => inYear(date, (year) => year - 1))
  if (/上月/u.test(words)) return start === end && start.length === 7 ? moved(monthBefore) : undefined
  if (/上季度/u.test(words)) return undefined
  const told = /((?:19|20)\d{2})年/u.exec(words)?.[1]
  return told === undefined ? period : moved((date) => inYear(date, () => Number(told)))
}
