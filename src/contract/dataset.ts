import * as z from 'zod/mini'
import { articleSchema } from './article.ts'
import { figureSchema } from './figure.ts'
import { issueSchema } from './issue.ts'
import { practiceSchema } from './practice.ts'
import { regionSchema } from './region.ts'
import { sourceSchema } from './source.ts'
import { indicatorSchema, themeSchema } from './taxonomy.ts'

/** The schema of a row of each table, in the order in which a dataset lists its tables. */
export const rowSchemas = {
  sources: sourceSchema,
  articles: articleSchema,
  regions: regionSchema,
  themes: themeSchema,
  indicators: indicatorSchema,
  figures: figureSchema,
  practices: practiceSchema,
  issues: issueSchema,
} as const

/** The version of the contract that is written; `upgrade.ts` opens those before it. */
export const formatVersion = 2

/** What a dataset says of itself. */
export const headSchema = z.object({
  format: z.literal('duizhao-dataset'),
  formatVersion: z.literal(formatVersion),
  id: z.string().check(z.regex(/^[0-9a-f]{12}$/)),
})

/**
 * Everything that was read out of a collection of reports. `id` is the first twelve hexadecimal digits of
 * the SHA-256 of the canonical JSON of the rest.
 */
export const datasetSchema = z.strictObject({
  ...headSchema.shape,
  sources: z.array(rowSchemas.sources),
  articles: z.array(rowSchemas.articles),
  regions: z.array(rowSchemas.regions),
  themes: z.array(rowSchemas.themes),
  indicators: z.array(rowSchemas.indicators),
  figures: z.array(rowSchemas.figures),
  practices: z.array(rowSchemas.practices),
  issues: z.array(rowSchemas.issues),
})

export type Dataset = z.infer<typeof datasetSchema>
