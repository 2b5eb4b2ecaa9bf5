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
  /** Called after each report with how many are done, of how many. */
  report?: (done: number, of: number) => void
}

export interface BuildResult {
  dataset: Dataset
  /** Refused files, faults in files beside reports, warnings; see `note.ts`. */
  notes: Note[]
  /** Names in the folder that are no reports. */
  ignored: string[]
}

/**
 * Reads all reports of a folder into one dataset and writes it. Refused files are told in the notes and the
 * rest is built. Throws when `seeds` cannot be read or `out` not be written; the earlier dataset in `out`
 * is then as it was.
 */
export async function buildData({ seeds, out, report, ...options }: BuildOptions): Promise<BuildResult> {
  const { found, notes, ignored } = listFolder(seeds)
  const assembled = await assemble(found, { ...options, ...(report && { onProgress: report }) })
  writeDataset(out, assembled.dataset, assembled.texts)
  return { dataset: assembled.dataset, notes: [...notes, ...assembled.notes], ignored }
}
