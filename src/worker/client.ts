import { type Remote, releaseProxy, transfer, wrap } from 'comlink'
import type { Dataset } from '../contract/dataset.ts'
import { type ExtractWorker, type Refusal, sizeLimit, type Taxonomy } from './protocol.ts'
import { startWorker } from './start-worker.ts'

export type { Refusal, Taxonomy } from './protocol.ts'

/** A file that is not read; `refusal` says why. */
export class ReportRefused extends Error {
  override readonly name = 'ReportRefused'
  constructor(
    readonly file: string,
    readonly refusal: Refusal,
  ) {
    super(`${file}: ${refusal.reason}`)
  }
}

export interface ReadOptions {
  /** The collection's themes and indicators: the report is classed by the same rows. */
  taxonomy: Taxonomy
  /** Aborting ends the worker at once; the promise rejects with the signal's reason. */
  signal?: AbortSignal
}

async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer>> {
  if (file.size > sizeLimit) throw new ReportRefused(file.name, { reason: 'too-large', size: file.size })
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    // A folder dropped on the page, or a file that was moved away in the meantime.
    throw new ReportRefused(file.name, { reason: 'unreadable' })
  }
}

/**
 * Reads a report in a worker of its own, started on first need and ended afterwards, so that a text that
 * takes long can be stopped for good and nothing stays in memory.
 * @returns a small dataset with this one source, and its text
 * @throws ReportRefused, or the signal's reason
 */
export async function readReport(
  file: File,
  { taxonomy, signal }: ReadOptions,
): Promise<{ dataset: Dataset; text: string }> {
  signal?.throwIfAborted()
  const bytes = await bytesOf(file)
  signal?.throwIfAborted()
  const worker = await startWorker()
  const remote: Remote<ExtractWorker> = wrap<ExtractWorker>(worker)
  let stop: () => void = () => undefined
  try {
    const ended = new Promise<never>((_, reject) => {
      stop = () => reject(signal?.reason)
      signal?.addEventListener('abort', stop, { once: true })
      worker.addEventListener('error', (event) => reject(new Error(event.message || 'worker')), {
        once: true,
      })
    })
    signal?.throwIfAborted()
    const answer = await Promise.race([
      remote.read(transfer({ name: file.name, bytes, taxonomy }, [bytes.buffer])),
      ended,
    ])
    if (answer.status === 'refused') throw new ReportRefused(file.name, answer.refusal)
    return { dataset: answer.dataset, text: answer.text }
  } catch (error) {
    if (error instanceof ReportRefused || signal?.aborted) throw error
    const detail = error instanceof Error ? error.message : String(error)
    throw new ReportRefused(file.name, { reason: 'failed', detail })
  } finally {
    signal?.removeEventListener('abort', stop)
    remote[releaseProxy]()
    worker.terminate()
  }
}
