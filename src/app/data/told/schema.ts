import * as z from 'zod/mini'
import { dateSchema } from '../../../contract/dates.ts'
import { addressPattern } from '../../../contract/source.ts'
import type { SourceMeta } from '../../../worker/client.ts'

const text = z.string().check(z.minLength(1))

/** What a reader says of a report, as it is kept and given on. */
export const toldSchema = z.object({
  title: z.optional(text),
  publisher: z.optional(text),
  published: z.optional(dateSchema),
  url: z.optional(z.string().check(z.regex(addressPattern))),
  place: z.optional(text),
  period: z.optional(z.object({ start: dateSchema, end: dateSchema })),
})

/** The same without the fields that are not said. */
export const toldOf = (told: z.infer<typeof toldSchema>): SourceMeta =>
  Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined))
