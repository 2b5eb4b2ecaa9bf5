import { type Zippable, zipSync } from 'fflate'
import { writeLines } from '../../../review/lines.ts'
import type { Review } from '../../../review/record.ts'
import type { GivenReport } from '../../data/own/kept-reports.ts'
import type { ExcerptList } from '../../excerpts/schema.ts'
import { headPath, type ProjectHead, recordsPath } from './shape.ts'

/** What goes into a project. */
export interface Own {
  dataset: string
  view: string
  reports: readonly GivenReport[]
  records: readonly Review[]
  lists: readonly ExcerptList[]
}

/** Archives have no time zone and this one no clock: the earliest day that the format knows. */
const epoch = new Date(1980, 0, 1)
const bytesOf = (words: string) => new TextEncoder().encode(words)

/** All that is the reader's own as an archive; the same things give the same bytes. */
export async function packProject({ dataset, view, reports, records, lists }: Own): Promise<Blob> {
  const files: Zippable = {}
  const head: ProjectHead = {
    ...{ format: 'duizhao-project', version: 1, dataset, view },
    reports: reports.map(({ file, told }, at) => ({
      // The number keeps names apart, and out of the names of the archive what some systems forbid.
      path: `reports/${String(at + 1).padStart(4, '0')}`,
      name: file.name,
      ...(told && { told }),
    })),
    lists: lists.filter(({ items }) => items.length > 0),
  }
  files[headPath] = bytesOf(`${JSON.stringify(head, undefined, 2)}\n`)
  files[recordsPath] = bytesOf(writeLines(records))
  for (const [at, { file }] of reports.entries())
    files[head.reports[at]?.path ?? ''] = new Uint8Array(await file.arrayBuffer())
  return new Blob([zipSync(files, { mtime: epoch }) as Uint8Array<ArrayBuffer>], { type: 'application/zip' })
}
