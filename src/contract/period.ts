import * as z from 'zod/mini'
import { dateSchema, isOrdered } from './dates.ts'

/**
 * When something holds. `start` and `end` are inclusive dates of the precision that the text gives.
 * `basis` says how it is known: stated beside the figure, inherited from a heading, a title or an
 * earlier clause, or inferred (a year from an event); `text` keeps the words that say it.
 */
export const periodSchema = z
  .strictObject({
    start: dateSchema,
    end: dateSchema,
    basis: z.enum(['stated', 'inherited', 'inferred']),
    text: z.optional(z.string()),
  })
  .check(z.refine(({ start, end }) => isOrdered(start, end), 'a period ends before it starts'))

export type Period = z.infer<typeof periodSchema>
