import type { Dataset } from '../contract/dataset.ts'
import type { Part } from '../extract/collect.ts'
import { described, type Extraction } from '../extract/types.ts'
import { applyReviews, type KnownIds } from '../review/apply/apply.ts'
import { knownIn } from '../review/apply/known.ts'
import { placesMade } from '../review/apply/made-places.ts'
import { applyCorrections, type Known } from './corrections/apply.ts'
import { datasetOf } from './dataset-of.ts'
import { type Note, toIssue } from './note.ts'
import { checked, nothing } from './pool/checked.ts'
import { extractAll, type PoolOptions } from './pool/pool.ts'
import type { Found } from './read/list.ts'
import { type Report, readReports } from './read/reports.ts'
import { isBlank } from './read/source.ts'
import { told } from './reviews/tell.ts'
import { taxonomy as fullTaxonomy } from './taxonomy.ts'

export interface AssembleOptions extends Omit<PoolOptions, 'onDone'> {
  /** False leaves NAME.corrections.json and NAME.corrections.jsonl aside. */
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
 *   → correct → the dataset of all (`dataset-of.ts`)
 *
 * A file that fails a stage is refused by a note and the rest goes on. Throws only when the whole does not
 * fit the schema or refers to what is not there, which is a fault of this program.
 */
export async function assemble(found: readonly Found[], options: AssembleOptions = {}): Promise<Assembled> {
  const { taxonomy = fullTaxonomy } = options
  const { parts, texts, notes } = await gather(found, { ...options, taxonomy })
  const { dataset, misfits } = datasetOf(parts, taxonomy)
  return { dataset, texts, notes: [...notes, ...misfits] }
}

/** All up to the parts; what else the stages need of each report goes with this function. */
async function gather(
  found: readonly Found[],
  options: AssembleOptions & { taxonomy: typeof fullTaxonomy },
): Promise<{ parts: Part[]; texts: Assembled['texts']; notes: Note[] }> {
  const { taxonomy } = options
  const { reports, refusals } = await readReports(found, options)
  const { extracted, failures } = await extractReports(reports, options)
  const known: Known = {
    regionIds: idsOf(extracted.flatMap(({ extraction }) => extraction.regions)),
    indicatorIds: idsOf(taxonomy.indicators),
    themeIds: idsOf(taxonomy.themes),
  }
  const reviewed = knownIn({
    regions: extracted.flatMap(({ extraction }) => extraction.regions),
    indicators: taxonomy.indicators,
    figures: extracted.flatMap(({ extraction }) => extraction.figures),
  })
  const parts = extracted.map((item) => toPart(item, known, reviewed))
  return {
    parts: parts.map(({ part }) => part),
    texts: new Map(extracted.map(({ report }) => [report.source.id, report.text])),
    notes: [...refusals, ...failures, ...[...reports, ...parts].flatMap(({ notes }) => notes)],
  }
}

async function extractReports(
  reports: readonly Report[],
  options: AssembleOptions & { taxonomy: typeof fullTaxonomy },
): Promise<{ extracted: Extracted[]; failures: Note[] }> {
  const written = reports.filter(({ text }) => !isBlank(text))
  const inputs = written.map(({ source, text, meta, scanned }) => ({
    sourceId: source.id,
    text,
    meta,
    scanned,
  }))
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
    const kept = checked(report, result, options.taxonomy)
    if (kept.ok) extracted.push({ report, extraction: kept.value })
    else failures.push(kept.note)
  }
  return { extracted, failures }
}

const idsOf = (items: readonly { id: string }[]) => new Set(items.map(({ id }) => id))

/** Corrects an extraction, and turns what there is to tell of the report into issues of its source. */
function toPart(
  { report, extraction }: Extracted,
  known: Known,
  reviewed: KnownIds,
): { part: Part; notes: Note[] } {
  const { source, text, meta, corrections, correctionsFile, reviews, reviewsFile } = report
  const corrected = applyCorrections({ file: correctionsFile, text, extraction, corrections, known })
  const { read, outcomes } = applyReviews(
    corrected.extraction,
    reviews,
    { sha256: source.sha256, text, articles: corrected.extraction.articles },
    reviewed,
  )
  const came = outcomes.map((outcome) => told(outcome, reviewsFile))
  const notes = [...corrected.notes, ...came]
  // What holds is no trouble: the figure says of itself that it was checked.
  const troubles = came.filter((_, at) => outcomes[at]?.as !== 'applied')
  const issues = [
    ...extraction.issues,
    ...[...report.notes, ...corrected.notes, ...troubles].map((item) => toIssue(item, source.id)),
  ]
  const { regions } = corrected.extraction
  const part = {
    source: { ...source, ...described(meta) },
    extraction: {
      ...corrected.extraction,
      ...read,
      regions: [...regions, ...placesMade(outcomes, regions)],
      issues,
    },
  }
  return { part, notes }
}
