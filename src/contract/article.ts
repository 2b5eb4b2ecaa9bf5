import * as z from 'zod/mini'
import { dateSchema } from './dates.ts'
import { periodSchema } from './period.ts'
import { spanSchema } from './span.ts'

/**
 * A block of an article in reading order. Its pieces are the stretches of raw text that a line or a
 * column break cut apart; joined without anything between them they read as one.
 */
export const blockSchema = z.strictObject({
  kind: z.enum(['title', 'heading', 'paragraph', 'byline', 'caption', 'row']),
  spans: z.array(spanSchema).check(z.minLength(1)),
})

/**
 * One article of a source. `spans` are its stretches of raw text in reading order; `blocks` the same by paragraph and
 * heading, none where that is not known (in a dataset of version 1).
 */
export const articleSchema = z.strictObject({
  id: z.string().check(z.minLength(1)),
  sourceId: z.string().check(z.minLength(1)),
  title: z.string(),
  kind: z.enum(['report', 'brief', 'essay', 'caption']),
  spans: z.array(spanSchema),
  blocks: z.array(blockSchema),
  publisher: z.optional(z.string()),
  published: z.optional(dateSchema),
  period: z.optional(periodSchema),
  regionIds: z.array(z.string()),
  flags: z.optional(z.array(z.string())),
})

export type ArticleBlock = z.infer<typeof blockSchema>
export type Article = z.infer<typeof articleSchema>
