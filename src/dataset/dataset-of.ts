import * as z from 'zod/mini'
import { type Dataset, headSchema, rowSchemas } from '../contract/dataset.ts'
import { looseEnd } from '../extract/breach.ts'
import { collect, type Part, type Taxonomy } from '../extract/collect.ts'
import { checkDataset } from './consistency/check-dataset.ts'
import { datasetId } from './id.ts'
import { type Note, toIssue } from './note.ts'
import { withPinyin } from './pinyin.ts'

/**
 * The dataset of many reports' extractions, whatever their order: collect → check the consistency → pinyin → id → validate.
 * What the check finds is an issue of its source, and is told.
 * @param parts are taken over: the list is empty afterwards, so that a large collection does not stand in memory twice
 * @throws where the whole does not fit the schema or refers to what is not there: a fault of this program
 */
export function datasetOf(parts: Part[], taxonomy: Taxonomy): { dataset: Dataset; misfits: Note[] } {
  const { regions, ...rest } = collect(parts, taxonomy)
  parts.length = 0
  const misfits = checkDataset(rest)
  const issues = [...rest.issues, ...misfits.map((item) => toIssue(item.note, item.sourceId))]
  const body = { ...rest, issues, regions: regions.map(withPinyin) }
  const loose = looseEnd(body)
  if (loose) throw new Error(loose)
  return {
    dataset: inOrder({ ...body, id: datasetId(body) }),
    misfits: misfits.map((item) => item.note),
  }
}

/**
 * The dataset with the keys of every object in the order of the schema. Row by row, each taking the place of the one that
 * it was made of: a large dataset does not stand in memory twice.
 * @throws ZodError where it does not fit the schema
 */
function inOrder(dataset: Dataset): Dataset {
  const tables = Object.entries(rowSchemas).map(([table, schema]) => {
    const rows: unknown[] = dataset[table as keyof typeof rowSchemas]
    for (const [at, row] of rows.entries()) rows[at] = z.parse(schema, row)
    return [table, rows] as const
  })
  return { ...z.parse(headSchema, dataset), ...Object.fromEntries(tables) } as Dataset
}
