import { isDate, isOrdered } from '../../../contract/dates.ts'
import type { Period } from '../../../contract/period.ts'

/** A period without how it is known. */
export type Told = Omit<Period, 'basis'>

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
export function faultOf({ start, end }: Told): ReturnType<TimeMention['fault']> {
  if ([start, end].some((date) => date !== undefined && !isDate(date))) return 'impossible'
  return isOrdered(start ?? '', end ?? '') ? undefined : 'reversed'
}
