import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { setImmediate } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { extract as realExtract } from '../../extract/index.ts'
import type { ExtractInput } from '../../extract/types.ts'
import { type Answer, describe, type Extract, type Job, type Result, runJob } from './job.ts'

export interface PoolOptions {
  /** How many worker threads; by default one for each processor, up to four. Never more than reports. */
  workers?: number | undefined
  /** Another function than the real one; it runs in this thread, since functions do not travel. */
  extract?: Extract
  /** The program of the worker threads, where it is not the bundled one. */
  entry?: URL
  /** Called after each report, in the order in which they finish. */
  onDone?: (index: number) => void
}

/** Beside the bundled program lies the bundled worker; where the sources run as they are, there is none. */
const bundledEntry = new URL('./extractor.mjs', import.meta.url)

/**
 * Extracts reports side by side. Results stand in the order of the inputs, whatever finished first. With
 * one worker, or where the bundled worker is not at hand (tests, the Vite plugin), all runs in this thread.
 */
export async function extractAll(
  inputs: readonly ExtractInput[],
  options: PoolOptions = {},
): Promise<Result[]> {
  const { entry = bundledEntry } = options
  const wanted = options.workers ?? Math.min(availableParallelism(), 4)
  const count = Math.min(wanted, inputs.length)
  const threads = count > 1 && !options.extract && existsSync(fileURLToPath(entry))
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
  { entry, onDone }: PoolOptions & { entry: URL },
): Promise<Result[]> {
  const results = new Map<number, Result>()
  const queue = inputs.map((input, index): Job => ({ index, input }))
  const lanes = Array.from({ length: count }, async () => {
    let worker = new Worker(entry)
    for (let job = queue.shift(); job; job = queue.shift()) {
      try {
        results.set(job.index, await ask(worker, job))
      } catch (error) {
        // the thread is gone (out of memory, say): this report is refused, a new thread takes the rest
        results.set(job.index, { error: describe(error) })
        worker = new Worker(entry)
      }
      onDone?.(job.index)
    }
    await worker.terminate()
  })
  await Promise.all(lanes)
  return inputs.map((_, index) => results.get(index) ?? { error: 'no result' })
}

/** One question, one answer. Rejects when the thread dies instead. */
function ask(worker: Worker, job: Job): Promise<Result> {
  return new Promise((resolve, reject) => {
    const stopped = () => finish(() => reject(new Error('the worker stopped')))
    const failed = (error: unknown) => finish(() => reject(error))
    const answered = (answer: Answer) => finish(() => resolve(answer.result))
    function finish(settle: () => void) {
      worker.off('exit', stopped).off('error', failed).off('message', answered)
      settle()
    }
    worker.once('exit', stopped).once('error', failed).once('message', answered)
    worker.postMessage(job)
  })
}
