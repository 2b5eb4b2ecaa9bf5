import * as z from 'zod/mini'
import { dateSchema } from './dates.ts'

/**
 * One file of the collection, as it was read. `length` counts UTF-16 code units of its text; `pages` says where the pages
 * of a paged file (pdf) begin in it, `n` being the number that its reader would turn to.
 */
export const sourceSchema = z.strictObject({
  id: z.string().check(z.minLength(1)),
  file: z.string().check(z.minLength(1)),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  encoding: z.enum(['utf-8', 'gb18030', 'utf-16le', 'utf-16be']),
  length: z.int().check(z.nonnegative()),
  format: z.enum(['txt', 'html', 'md', 'docx', 'pdf', 'csv', 'xlsx']),
  pages: z.optional(
    z.array(z.strictObject({ n: z.int().check(z.positive()), start: z.int().check(z.nonnegative()) })),
  ),
  title: z.optional(z.string()),
  publisher: z.optional(z.string()),
  published: z.optional(dateSchema),
  url: z.optional(z.string()),
})

export type Source = z.infer<typeof sourceSchema>

/** An address that the page may lead to: nothing but http and https. */
export const addressPattern = /^https?:\/\/\S+$/u

/** The page on which a character of a paged source stands, as a reader of the file would turn to it; undefined where it has no pages. */
export const pageAt = (source: Pick<Source, 'pages'> | undefined, offset: number): number | undefined =>
  source?.pages?.findLast(({ start }) => start <= offset)?.n
