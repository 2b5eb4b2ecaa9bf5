import { writeLines } from '../../../review/lines.ts'
import type { Review } from '../../../review/record.ts'
import type { GivenReport } from '../../data/own/kept-reports.ts'
import type { Told } from '../../data/told/none.ts'
import type { ExcerptList } from '../../excerpts/schema.ts'
import { zipped } from '../exports/zipped.ts'
import { headPath, type ProjectHead, recordsPath } from './shape.ts'

/** What goes into a project. */
export interface Own {
  dataset: string
  view: string
  reports: readonly GivenReport[]
  records: readonly Review[]
  /** What is said of published reports. */
  told: Told
  lists: readonly ExcerptList[]
}

/** All that is the reader's own as an archive; the same things give the same bytes. */
export async function packProject({ dataset, view, reports, records, told, lists }: Own): Promise<Blob> {
  const head: ProjectHead = {
    ...{ format: 'duizhao-project', version: 1, dataset, view },
    reports: reports.map(({ file, told }, at) => ({
      // The number keeps names apart, and out of the names of the archive what some systems forbid.
      path: `reports/${String(at + 1).padStart(4, '0')}`,
      name: file.name,
      ...(told && { told }),
    })),
    ...(Object.keys(told).length > 0 && { told }),
    lists: lists.filter(({ items }) => items.length > 0),
  }
  const files: Record<string, string | Uint8Array<ArrayBuffer>> = {
    [headPath]: `${JSON.stringify(head, undefined, 2)}\n`,
    [recordsPath]: writeLines(records),
  }
  for (const [at, { file }] of reports.entries())
    files[head.reports[at]?.path ?? ''] = new Uint8Array(await file.arrayBuffer())
  return await zipped(files)
}
