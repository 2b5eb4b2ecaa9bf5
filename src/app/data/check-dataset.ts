import { type Dataset, datasetSchema, formatVersion } from '../../contract/dataset.ts'
import { jsonPath } from '../../contract/json-path.ts'
import { findLooseEnd, type LooseEnd } from '../../contract/references.ts'
import { upgraded } from '../../contract/upgrade.ts'

/** Why there is no dataset: each kind has its own page. */
export type LoadProblem =
  | { code: 'unreachable'; detail: string }
  | { code: 'not-json'; detail: string }
  | { code: 'newer'; detail: string }
  | { code: 'invalid'; detail: string; field: string }
  | { code: 'loose'; detail: string; fault: LooseEnd['fault']; field: string }

export class LoadError extends Error {
  constructor(readonly problem: LoadProblem) {
    super(`${problem.code}: ${problem.detail}`)
  }
}

/**
 * Checks that parsed JSON is a dataset of this version, or of one before it, which it brings up to date.
 * @throws LoadError with the field that does not fit
 */
export function checkDataset(json: unknown): Dataset {
  const version = (json as { formatVersion?: unknown } | null)?.formatVersion
  if (typeof version === 'number' && version > formatVersion) {
    throw new LoadError({ code: 'newer', detail: `formatVersion ${version}` })
  }
  const result = datasetSchema.safeParse(upgraded(json))
  if (result.success) {
    const loose = findLooseEnd(result.data)
    if (!loose) return result.data
    throw new LoadError({ code: 'loose', detail: loose.id, fault: loose.fault, field: loose.path.slice(2) })
  }
  const first = result.error.issues[0]
  const field = jsonPath(first?.path ?? []).slice(2)
  throw new LoadError({
    code: 'invalid',
    detail: [first?.code, first && 'expected' in first ? first.expected : undefined]
      .filter(Boolean)
      .join(': '),
    field: field || '(root)',
  })
}
