import { unzipSync } from 'fflate'
import * as z from 'zod/mini'
import { readLines } from '../../../review/lines.ts'
import type { Review } from '../../../review/record.ts'
import type { GivenReport } from '../../data/own/kept-reports.ts'
import type { Told } from '../../data/told/none.ts'
import { toldOf } from '../../data/told/schema.ts'
import { headPath, limits, type ProjectHead, projectSchema, recordsPath } from './shape.ts'

/** Why a file is not opened as a project: it is none, a newer page made it, or it holds more than a tab can. */
export type NoProject = 'not-a-project' | 'newer' | 'too-large'

/** A project as it lies in its file; `left`: reports that are named and do not lie in it, lines that are no records. */
export interface Project {
  head: ProjectHead
  reports: GivenReport[]
  records: Review[]
  told: Told
  left: number
}

/** Of a head that does not fit: whether a page of a later version has made it. */
const isNewer = (json: unknown): boolean =>
  typeof json === 'object' &&
  json !== null &&
  'format' in json &&
  json.format === 'duizhao-project' &&
  'version' in json &&
  typeof json.version === 'number' &&
  json.version > 1

/** The files of an archive, as far as a project has such; nothing is written anywhere, so a name with `../` is a name like any other. */
function filesIn(bytes: Uint8Array): Record<string, Uint8Array> | NoProject {
  let [size, count] = [0, 0]
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        const isHead = name === headPath || name === recordsPath
        if (!isHead && !/^reports\/\d{4,6}$/u.test(name)) return false
        size += originalSize
        count += 1
        const fits = isHead ? originalSize <= limits.words : true
        if (!fits) size = Number.POSITIVE_INFINITY
        return fits && size <= limits.bytes && count <= limits.files + 2
      },
    })
    return size > limits.bytes || count > limits.files + 2 ? 'too-large' : files
  } catch {
    return 'not-a-project'
  }
}

const wordsOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)

/** Opens the file of a project; says why where it is none. */
export function unpackProject(bytes: Uint8Array): Project | NoProject {
  const files = filesIn(bytes)
  if (typeof files === 'string') return files
  let json: unknown
  try {
    json = JSON.parse(wordsOf(files[headPath]))
  } catch {
    return 'not-a-project'
  }
  const { success, data: head } = z.safeParse(projectSchema, json)
  if (!success) return isNewer(json) ? 'newer' : 'not-a-project'
  const reports = head.reports.flatMap(({ path, name, told }): GivenReport[] => {
    const part = files[path]
    if (!part) return []
    const file = new File([part as Uint8Array<ArrayBuffer>], name)
    return [told ? { file, told: toldOf(told) } : { file }]
  })
  const { records, misfits } = readLines(wordsOf(files[recordsPath]))
  const told = Object.fromEntries(Object.entries(head.told ?? {}).map(([id, said]) => [id, toldOf(said)]))
  return { head, reports, records, told, left: head.reports.length - reports.length + misfits.length }
}
