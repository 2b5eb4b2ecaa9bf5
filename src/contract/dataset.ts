import * as z from 'zod/mini'
import { articleSchema } from './article.ts'
import { figureSchema } from './figure.ts'
import { issueSchema } from './issue.ts'
import { practiceSchema } from './practice.ts'
import { regionSchema } from './region.ts'
import { sourceSchema } from './source.ts'
import { indicatorSchema, themeSchema } from './taxonomy.ts'

/**
 * Everything that was read out of a collection of reports. `id` is the first twelve hexadecimal digits of
 * the SHA-256 of the canonical JSON of the rest.
 */
export const datasetSchema = z.strictObject({
  format: z.literal('duizhao-dataset'),
  formatVersion: z.literal(1),
  id: z.string().check(z.regex(/^[0-9a-f]{12}$/)),
  sources: z.array(sourceSchema),
  articles: z.array(articleSchema),
  regions: z.array(regionSchema),
  themes: z.array(themeSchema),
  indicators: z.array(indicatorSchema),
  figures: z.array(figureSchema),
  practices: z.array(practiceSchema),
  issues: z.array(issueSchema),
})

export type Dataset = z.infer<typeof datasetSchema>
