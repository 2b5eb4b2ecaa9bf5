import * as z from 'zod/mini'

/** A stretch of a raw text: UTF-16 code units from its start, end exclusive. */
export const spanSchema = z
  .strictObject({ start: z.int().check(z.nonnegative()), end: z.int().check(z.nonnegative()) })
  .check(z.refine((span) => span.end >= span.start, 'a span ends before it starts'))

export type Span = z.infer<typeof spanSchema>
