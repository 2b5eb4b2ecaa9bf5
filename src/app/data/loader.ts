import type { Dataset } from '../../contract/dataset.ts'
import { checkDataset, LoadError } from './check-dataset.ts'
import { inlinedDataset } from './inlined.ts'
import { readBody, useProgress } from './read-body.ts'

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
