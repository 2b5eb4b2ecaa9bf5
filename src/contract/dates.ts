import * as z from 'zod/mini'

/** Reports speak of these years. Zero dates (0000-00-00) and the end of time (9999-12-31) are a program's, no report's. */
const [firstYear, lastYear] = [1000, 2999]

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** The same time of another year: 2020-05 → 2019-05; of a leap day the last of that February. */
export function inYear(date: string, of: (year: number) => number): string {
  const year = String(of(Number(date.slice(0, 4))))
  const rest = date.slice(4)
  return year + (rest === '-02-29' ? `-02-${daysIn(Number(year), 2)}` : rest)
}

/**
 * Whether a text is a date that can be, as YYYY, YYYY-MM or YYYY-MM-DD. Takes 2020-02-29; refuses 2021-02-30, 2021-13,
 * 0000-00-00, 9999-12-31 and 2021-2-3. Every date in the program is asked here.
 */
export function isDate(text: string): boolean {
  const [found, year, month = '01', day = '01'] = shape.exec(text) ?? []
  if (found === undefined) return false
  const [y, m, d] = [Number(year), Number(month), Number(day)]
  return y >= firstYear && y <= lastYear && m >= 1 && m <= 12 && d >= 1 && d <= daysIn(y, m)
}

/** Whether a period that begins at `start` may end at `end`: as far as both tell, it is no earlier (2021-05 and 2021). */
export function isOrdered(start: string, end: string): boolean {
  const told = Math.min(start.length, end.length)
  return start.slice(0, told) <= end.slice(0, told)
}

/** A date that can be, of the precision that is known. */
export const dateSchema = z
  .string()
  .check(z.regex(shape, 'YYYY, YYYY-MM or YYYY-MM-DD'), z.refine(isDate, 'there is no such date'))
