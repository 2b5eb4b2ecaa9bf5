import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { setImmediate } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { extract as realExtract } from '../../extract/index.ts'
import { timeLimitOf } from '../../extract/limits.ts'
import type { ExtractInput } from '../../extract/types.ts'
import { type Extract, type Result, runJob } from './job.ts'
import { Team } from './team.ts'

export interface PoolOptions {
  /** How many worker threads; by default one for each processor, up to four. Never more than reports. */
  workers?: number | undefined
  /** Another function than the real one; it runs in this thread, since functions do not travel. */
  extract?: Extract
  /** The program of the worker threads, where it is not the bundled one. */
  entry?: URL
  /** How long a report of so many characters may take, in milliseconds. */
  timeLimit?: (length: number) => number
  /** Called after each report, in the order in which they finish. */
  onDone?: (index: number) => void
}

/** How many worker threads may be asked for: each takes some thirty megabytes. */
export const workerRange = [1, 64] as const

/** Beside the bundled program lies the bundled worker; where the sources run as they are, there is none. */
const bundledEntry = new URL('./extractor.mjs', import.meta.url)

/**
 * Extracts reports side by side. Results stand in the order of the inputs, whatever finished first; a report that takes
 * too long is given up, and the rest goes on. Where the bundled worker is not at hand (tests), all runs in this thread.
 */
export async function extractAll(
  inputs: readonly ExtractInput[],
  options: PoolOptions = {},
): Promise<Result[]> {
  const { entry = bundledEntry } = options
  const wanted = options.workers ?? Math.min(availableParallelism(), 4)
  const count = Math.min(wanted, inputs.length)
  const threads = count > 0 && !options.extract && existsSync(fileURLToPath(entry))
  return threads ? runInThreads(inputs, count, { ...options, entry }) : runHere(inputs, options)
}

async function runHere(
  inputs: readonly ExtractInput[],
  { extract = realExtract, onDone }: PoolOptions,
): Promise<Result[]> {
  const results: Result[] = []
  for (const [index, input] of inputs.entries()) {
    results.push(runJob(extract, input))
    onDone?.(index)
    // lets a progress bar draw and a server answer
    await setImmediate()
  }
  return results
}

async function runInThreads(
  inputs: readonly ExtractInput[],
  count: number,
  { entry, onDone, timeLimit = timeLimitOf }: PoolOptions & { entry: URL },
): Promise<Result[]> {
  const team = new Team<ExtractInput, Result>(entry, count)
  const results = await Promise.all(
    inputs.map(async (input, index): Promise<Result> => {
      const reply = await team.ask(input, timeLimit(input.text.length))
      onDone?.(index)
      return 'answer' in reply ? reply.answer : reply
    }),
  )
  await team.end()
  return results
}
