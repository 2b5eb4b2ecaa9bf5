import * as z from 'zod/mini'
import { dateSchema, isOrdered } from './dates.ts'

/**
 * When something holds. `start` and `end` are inclusive dates of the precision that the text gives. One of them may be
 * open: 2019年以来 where nothing tells when the report was given, or "not before 2022-10" where only an event that the
 * text speaks of dates it; never both. `basis` says how it is known: stated beside the figure, inherited from a heading,
 * a title or an earlier clause, or inferred (from an event); `text` keeps the words that say it.
 */
export const periodSchema = z
  .strictObject({
    start: z.optional(dateSchema),
    end: z.optional(dateSchema),
    basis: z.enum(['stated', 'inherited', 'inferred']),
    text: z.optional(z.string()),
  })
  .check(
    z.refine(({ start, end }) => (start ?? end) !== undefined, 'a period has a start or an end'),
    z.refine(({ start = '', end = '' }) => isOrdered(start, end), 'a period ends before it starts'),
  )

export type Period = z.infer<typeof periodSchema>

/** The year in which all of a period lies; undefined where it has an open end or spans several. */
export function yearWithin({ start, end }: Pick<Period, 'start' | 'end'>): string | undefined {
  const year = start?.slice(0, 4)
  return year === end?.slice(0, 4) ? year : undefined
}

/** The year by which a period is sorted, filtered and compared: the one in which it ends, or the only one that is known. */
export const yearOfPeriod = ({ start, end }: Pick<Period, 'start' | 'end'>): number =>
  Number((end ?? start ?? '').slice(0, 4))
