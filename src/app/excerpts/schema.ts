import * as z from 'zod/mini'

const text = z.string()

/** A figure or a practice that a reader keeps. */
export const excerptSchema = z.object({
  /** The id of the figure or the practice in its dataset. */
  id: text,
  /** The reader's day on which it was kept, YYYY-MM-DD. */
  day: text,
  note: z.optional(text),
  /** What it was when it was kept: shown where the data of today no longer has the id. */
  seen: z.object({ place: text, title: text, words: text, source: text, dataset: text }),
})
export type Excerpt = z.infer<typeof excerptSchema>

/** A list with a name; the name of the first is empty until the reader gives one. */
export const listSchema = z.object({ id: text, name: text, items: z.array(excerptSchema) })
export type ExcerptList = z.infer<typeof listSchema>

/** All that a browser keeps: the lists, in the order of making, and which of them is open. There is always one. */
export const listsSchema = z.object({
  version: z.literal(1),
  open: text,
  lists: z.array(listSchema).check(z.minLength(1)),
})
export type Lists = z.infer<typeof listsSchema>
