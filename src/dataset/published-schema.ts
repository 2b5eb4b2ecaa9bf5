import * as z from 'zod/mini'
import { datasetSchema } from '../contract/dataset.ts'

/** The JSON Schema (draft 2020-12) of a dataset as it is published: indented text with a line feed at the end. */
export function publishedSchema(): string {
  const { $schema, ...schema } = z.toJSONSchema(datasetSchema, { target: 'draft-2020-12' })
  const title = 'A dataset of Duizhao: what reports of places state, each item at its place in the text'
  return `${JSON.stringify({ $schema, title, ...schema }, null, 2)}\n`
}
