import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Dataset } from '../contract/dataset.ts'
import { type AssembleOptions, assemble } from './assemble.ts'
import type { Note } from './note.ts'
import { listFolder } from './read/list.ts'
import { writeDataset } from './write.ts'

export interface BuildOptions extends Omit<AssembleOptions, 'onProgress'> {
  /** The folder of reports. */
  seeds: string
  /** The folder to write `dataset.json` and `sources/` into; made where it is missing. */
  out: string
  /** Writes a dataset without a report over one that is there. */
  allowEmpty?: boolean
  /** Called after each report with how many are done, of how many. */
  report?: (done: number, of: number) => void
}

export interface BuildResult {
  dataset: Dataset
  /** Refused files, faults in files beside reports, warnings; see `note.ts`. */
  notes: Note[]
  /** Names in the folder that are no reports. */
  ignored: string[]
  /** False where no report was read, and the dataset that was there was left as it was. */
  written: boolean
}

/**
 * Reads all reports of a folder into one dataset and writes it. Refused files are told in the notes and the
 * rest is built. Throws when `seeds` cannot be read or `out` not be written (Told); the earlier dataset in `out`
 * is then as it was, and also where no report was read.
 */
export async function buildData({
  seeds,
  out,
  report,
  allowEmpty = false,
  ...options
}: BuildOptions): Promise<BuildResult> {
  const { found, notes, ignored } = listFolder(seeds)
  const assembled = await assemble(found, { ...options, ...(report && { onProgress: report }) })
  const { dataset } = assembled
  const written = dataset.sources.length > 0 || allowEmpty || !existsSync(join(out, 'dataset.json'))
  if (written) await writeDataset(out, dataset, assembled.texts)
  return { dataset, notes: [...notes, ...assembled.notes], ignored, written }
}
