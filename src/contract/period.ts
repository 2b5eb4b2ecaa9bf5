import * as z from 'zod/mini'

const date = z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'YYYY, YYYY-MM or YYYY-MM-DD'))

/**
 * When something holds. `start` and `end` are inclusive dates of the precision that the text gives.
 * `basis` says how it is known: stated beside the figure, inherited from a heading, a title or an
 * earlier clause, or inferred (a year from an event); `text` keeps the words that say it.
 */
export const periodSchema = z.strictObject({
  start: date,
  end: date,
  basis: z.enum(['stated', 'inherited', 'inferred']),
  text: z.optional(z.string()),
})

export type Period = z.infer<typeof periodSchema>
