import * as z from 'zod/mini'
import { type Dataset, headSchema, rowSchemas } from '../contract/dataset.ts'
import { findBreach, looseEnd } from '../extract/breach.ts'
import { collect, type Part } from '../extract/collect.ts'
import type { Extraction } from '../extract/types.ts'
import { checkDataset } from './consistency/check-dataset.ts'
import { applyCorrections, type Known } from './corrections/apply.ts'
import { datasetId } from './id.ts'
import { type Note, note, toIssue } from './note.ts'
import { withPinyin } from './pinyin.ts'
import { failureNote } from './pool/failure.ts'
import { extractAll, type PoolOptions } from './pool/pool.ts'
import type { Found } from './read/list.ts'
import { type Report, readReports } from './read/reports.ts'
import { isBlank } from './read/source.ts'
import { taxonomy as fullTaxonomy } from './taxonomy.ts'

export interface AssembleOptions extends Omit<PoolOptions, 'onDone'> {
  /** False leaves NAME.corrections.json aside. */
  corrections?: boolean
  /** Called after each report with how many are done, of how many. */
  onProgress?: (done: number, of: number) => void
  /** Other themes and indicators than the lexicon's, for tests. */
  taxonomy?: typeof fullTaxonomy
}

/** A dataset, the raw text of each of its sources by id, and what there is to tell about the files. */
export interface Assembled {
  dataset: Dataset
  texts: Map<string, string>
  notes: Note[]
}

/** A report that was read and extracted. */
interface Extracted {
  report: Report
  extraction: Extraction
}

/**
 * Files → dataset:
 *
 *   read (bytes → text, meta, corrections) → extract (in threads) → check each against the contract
 *   → correct → collect → check its consistency → pinyin → id → validate
 *
 * A file that fails a stage is refused by a note and the rest goes on. Throws only when the whole does not
 * fit the schema or refers to what is not there, which is a fault of this program.
 */
export async function assemble(found: readonly Found[], options: AssembleOptions = {}): Promise<Assembled> {
  const { taxonomy = fullTaxonomy } = options
  const { body, texts, notes } = await gather(found, { ...options, taxonomy })
  const loose = looseEnd(body)
  if (loose) throw new Error(loose)
  return { dataset: inOrder({ ...body, id: datasetId(body) }), texts, notes }
}

/** Everything but the last look at the whole; what the stages need of each report goes with this function. */
async function gather(
  found: readonly Found[],
  options: AssembleOptions & { taxonomy: typeof fullTaxonomy },
): Promise<{ body: Omit<Dataset, 'id'>; texts: Assembled['texts']; notes: Note[] }> {
  const { taxonomy } = options
  const { reports, refusals } = readReports(found, options)
  const { extracted, failures } = await extractReports(reports, options)
  const known: Known = {
    regionIds: idsOf(extracted.flatMap(({ extraction }) => extraction.regions)),
    indicatorIds: idsOf(taxonomy.indicators),
    themeIds: idsOf(taxonomy.themes),
  }
  const parts = extracted.map((item) => toPart(item, known))
  const { regions, ...rest } = collect(
    parts.map(({ part }) => part),
    taxonomy,
  )
  const misfits = checkDataset(rest)
  const issues = [...rest.issues, ...misfits.map((item) => toIssue(item.note, item.sourceId))]
  return {
    body: { ...rest, issues, regions: regions.map(withPinyin) },
    texts: new Map(extracted.map(({ report }) => [report.source.id, report.text])),
    notes: [
      ...refusals,
      ...failures,
      ...[...reports, ...parts].flatMap(({ notes }) => notes),
      ...misfits.map((item) => item.note),
    ],
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

async function extractReports(
  reports: readonly Report[],
  options: AssembleOptions & { taxonomy: typeof fullTaxonomy },
): Promise<{ extracted: Extracted[]; failures: Note[] }> {
  const written = reports.filter(({ text }) => !isBlank(text))
  const inputs = written.map(({ source, text, meta }) => ({ sourceId: source.id, text, meta }))
  let done = 0
  const onDone = () => {
    done += 1
    options.onProgress?.(done, inputs.length)
  }
  const results = await extractAll(inputs, { ...options, onDone })
  const resultOf = new Map(written.map((report, index) => [report, results[index]]))

  const extracted: Extracted[] = []
  const failures: Note[] = []
  for (const report of reports) {
    const result = resultOf.get(report) ?? { extraction: nothing }
    const { id, file } = report.source
    if (!('extraction' in result)) {
      failures.push(failureNote(file, result))
      continue
    }
    const breach = findBreach(id, report.text, result.extraction, options.taxonomy)
    if (breach) failures.push(note('extract.invalid', file, { reason: breach }))
    else extracted.push({ report, extraction: result.extraction })
  }
  return { extracted, failures }
}

const nothing: Extraction = { articles: [], regions: [], figures: [], practices: [], issues: [], source: {} }

const idsOf = (items: readonly { id: string }[]) => new Set(items.map(({ id }) => id))

/** Corrects an extraction, and turns what there is to tell of the report into issues of its source. */
function toPart({ report, extraction }: Extracted, known: Known): { part: Part; notes: Note[] } {
  const { source, text, meta, corrections, correctionsFile } = report
  const corrected = applyCorrections({ file: correctionsFile, text, extraction, corrections, known })
  const told = [...report.notes, ...corrected.notes].map((item) => toIssue(item, source.id))
  const issues = [...extraction.issues, ...told]
  const part = { source: { ...source, ...meta }, extraction: { ...corrected.extraction, issues } }
  return { part, notes: corrected.notes }
}
