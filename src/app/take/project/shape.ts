import * as z from 'zod/mini'
import { toldSchema } from '../../data/told/schema.ts'
import { listSchema } from '../../excerpts/schema.ts'

/** How the file of a project ends. */
export const projectEnding = '.duizhao.zip'

/** What a project may hold, in bytes and files: what a tab can hold beside the page. */
export const limits = { bytes: 400 * 1024 * 1024, files: 2000, words: 20 * 1024 * 1024 }

const text = z.string().check(z.minLength(1))

/** `project.json`: what lies beside it, and how it was seen. `reports` are in the order in which they were given. */
export const projectSchema = z.object({
  format: z.literal('duizhao-project'),
  version: z.literal(1),
  /** The dataset that the page had. */
  dataset: z.string(),
  /** The parameters of the link of what was shown. */
  view: z.string(),
  /** `path` in the archive, and the name that the reader gave the file. */
  reports: z.array(z.object({ path: text, name: text, told: z.optional(toldSchema) })),
  /** What the reader says of published reports, by the id of the source; projects before this have none. */
  told: z.optional(z.record(z.string(), toldSchema)),
  lists: z.array(listSchema),
})
export type ProjectHead = z.infer<typeof projectSchema>

/** Where the records of what was checked lie. */
export const recordsPath = 'corrections.jsonl'
export const headPath = 'project.json'
