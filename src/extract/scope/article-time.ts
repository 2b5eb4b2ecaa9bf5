import type { Period } from '../../contract/period.ts'
import type { YearRange } from '../outline/years.ts'

/** What the article says of its time. */
export interface ArticleTime {
  period: Period | undefined
  /** The year in which a work report was given, from which 今年 and 去年 are counted. */
  given: number | undefined
  /** The year in which it was spoken, where that is the one before: a congress of December 2012 hears the report for 2013; or the one that a text without a date tells by a plan. */
  spoken: number | undefined
  /** When it was published, where its head says so. */
  published: string | undefined
  /** What 五年来 and 十年来 mean, by their number of years, where the article tells. */
  back: ReadonlyMap<number, YearRange>
}

/** The year from which 今年 and 去年 are counted; undefined where nothing tells it. */
export const yearNow = ({ period, given, spoken }: ArticleTime): number | undefined =>
  spoken ?? given ?? (period?.start && period.end ? Number(period.start.slice(0, 4)) : undefined)
