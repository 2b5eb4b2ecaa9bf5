import * as z from 'zod/mini'
import { spanSchema } from './span.ts'

/**
 * Something that a reader or a maintainer should know about a source. `code` is stable and names a row
 * of the message catalogue; `message` says in Chinese what was met, where, and what to do.
 */
export const issueSchema = z.strictObject({
  code: z.string().check(z.minLength(1)),
  severity: z.enum(['info', 'warning', 'error']),
  sourceId: z.string().check(z.minLength(1)),
  span: z.optional(spanSchema),
  message: z.string().check(z.minLength(1)),
})

export type Issue = z.infer<typeof issueSchema>
