import type { ExtractInput, Extraction } from '../../extract/types.ts'

/** What one report gave: its extraction; in a few words why there is none; or that it took longer than so many milliseconds. */
export type Result = { extraction: Extraction } | { error: string } | { timeout: number }

/** A function that reads one report: the real one, or a test's. */
export type Extract = (input: ExtractInput) => Extraction

/** Runs one extraction; what it throws becomes part of the result, so one report never stops the others. */
export function runJob(extract: Extract, input: ExtractInput): Result {
  try {
    return { extraction: extract(input) }
  } catch (error) {
    return { error: describe(error) }
  }
}

/** An error in a few words, without its stack. */
export function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error)
}
