import * as z from 'zod/mini'
import { reviewedBySchema, reviewSchema } from './figure.ts'
import { spanSchema } from './span.ts'

const text = z.string().check(z.minLength(1))

/** The lists that a practice may spell out: an ordered procedure, a chain of levels, the members of a set. */
export const listKinds = ['steps', 'levels', 'parts'] as const
export type ListKind = (typeof listKinds)[number]

/** A step, a level or a part, in the text's words. */
export const nodeSchema = z.strictObject({ text, span: spanSchema })

/**
 * A named or clearly separate thing that a place did or plans to do (`status`). `span` is the passage that tells of it;
 * `name` is what the text itself calls it (“六步法”); `partOf` the practice that it is a part of.
 * `steps`: an ordered procedure; `levels`: an organisation chain, top first; `parts`: the members of a
 * numbered slogan. Each only where the text spells it out.
 */
export const practiceSchema = z.strictObject({
  id: text,
  articleId: text,
  regionId: z.optional(text),
  title: text,
  name: z.optional(nodeSchema),
  span: spanSchema,
  themes: z.array(text),
  status: z.enum(['done', 'planned']),
  kind: z.optional(text),
  partOf: z.optional(text),
  steps: z.optional(z.array(nodeSchema)),
  levels: z.optional(z.array(nodeSchema)),
  parts: z.optional(z.array(nodeSchema)),
  figureIds: z.array(text),
  review: z.optional(reviewSchema),
  reviewedBy: z.optional(reviewedBySchema),
})

export type PracticeNode = z.infer<typeof nodeSchema>
export type Practice = z.infer<typeof practiceSchema>
