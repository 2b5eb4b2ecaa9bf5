import { type Dataset, datasetSchema } from '../../contract/dataset.ts'
import { jsonPath } from '../../contract/json-path.ts'
import { findLooseEnd, type LooseEnd } from '../../contract/references.ts'
import { inlinedDataset } from './inlined.ts'
import { readBody, useProgress } from './read-body.ts'

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
 * Checks that parsed JSON is a dataset of this version.
 * @throws LoadError with the field that does not fit
 */
export function checkDataset(json: unknown): Dataset {
  const version = (json as { formatVersion?: unknown } | null)?.formatVersion
  if (typeof version === 'number' && version > 1) {
    throw new LoadError({ code: 'newer', detail: `formatVersion ${version}` })
  }
  const result = datasetSchema.safeParse(json)
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

const base = `${import.meta.env.BASE_URL}data/`

let early: Promise<Dataset> | undefined

/** Asks for the dataset before anything needs it: the first `loadDataset` takes what this has begun. */
export function askForDataset(): void {
  early = fetchDataset()
  // Who takes it is told of the failure.
  early.catch(() => undefined)
}

/**
 * Fetches and checks the dataset that the page was built with.
 * @throws LoadError
 */
export function loadDataset(): Promise<Dataset> {
  const begun = early ?? fetchDataset()
  early = undefined
  return begun
}

async function fetchDataset(): Promise<Dataset> {
  try {
    return await readDataset()
  } finally {
    useProgress.setState({ progress: undefined })
  }
}

async function readDataset(): Promise<Dataset> {
  const carried = inlinedDataset()
  if (carried !== undefined) return checkDataset(carried)
  const response = await fetch(`${base}dataset.json`).catch((error: unknown) => {
    throw new LoadError({ code: 'unreachable', detail: String(error) })
  })
  if (!response.ok) throw new LoadError({ code: 'unreachable', detail: `HTTP ${response.status}` })
  const text = await readBody(response)
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    throw new LoadError({ code: 'not-json', detail: error instanceof Error ? error.message : String(error) })
  }
  return checkDataset(json)
}
