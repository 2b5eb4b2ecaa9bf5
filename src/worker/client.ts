import { type Remote, releaseProxy, transfer, wrap } from 'comlink'
import type { Dataset } from '../contract/dataset.ts'
import { sizeLimit, timeLimitOf } from '../extract/limits.ts'
import type {
  AgainRequest,
  ExtractWorker,
  ReadAnswer,
  ReadRequest,
  Refusal,
  SourceMeta,
  Stated,
  Taxonomy,
  UnpackAnswer,
} from './protocol.ts'
import { startWorker } from './start-worker.ts'

export { endings, formatOf, isArchiveName } from '../formats/endings.ts'
export type { Refusal, SourceMeta, Stated, Taxonomy } from './protocol.ts'

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

export interface ReaderOptions {
  /** The collection's themes and indicators: the reports are classed by the same rows. */
  taxonomy: Taxonomy
  /** How long a file of so many bytes may take, in milliseconds. */
  timeLimit?: (bytes: number) => number
}

async function bytesOf(file: File, limit = sizeLimit): Promise<Uint8Array<ArrayBuffer>> {
  if (file.size > limit) throw new ReportRefused(file.name, { reason: 'too-large', size: file.size })
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    // A folder dropped on the page, or a file that was moved away in the meantime.
    throw new ReportRefused(file.name, { reason: 'unreadable' })
  }
}

/** A worker that runs, and what it says when it breaks. */
class Running {
  readonly remote: Remote<ExtractWorker>
  readonly broken: Promise<never>

  constructor(private readonly worker: Worker) {
    this.remote = wrap<ExtractWorker>(worker)
    this.broken = new Promise((_, reject) => {
      worker.addEventListener('error', (event) => reject(new Error(event.message || 'worker')), {
        once: true,
      })
    })
    // It may break when nobody waits for it.
    this.broken.catch(() => undefined)
  }

  end(): void {
    this.remote[releaseProxy]()
    this.worker.terminate()
  }
}

/** A worker that was started before there was anything to read. */
let ready: Promise<Running> | undefined

/**
 * Starts a worker for the report that a reader is about to give, and lets it read some words, so that its code is there and compiled. The next
 * reader takes it; nothing happens where one waits already.
 * @param sample words of a report
 */
export function warmUp(sample: string): void {
  ready ??= startWorker().then((worker) => {
    const running = new Running(worker)
    const bytes = new TextEncoder().encode(sample)
    const taxonomy = { themes: [], indicators: [] }
    running.remote.read({ name: 'sample.txt', bytes, taxonomy }).catch(() => undefined)
    return running
  })
  // Whoever needs one starts their own.
  ready.catch(() => {
    ready = undefined
  })
}

/** A worker that runs: the one that waits, or a new one. */
async function runningWorker(): Promise<Running> {
  const waiting = ready
  ready = undefined
  return (await waiting?.catch(() => undefined)) ?? new Running(await startWorker())
}

/** Asks one thing of a worker that ends with it. @throws where the worker does not start, breaks, or its answer fails */
async function askOnce<T>(ask: (remote: Remote<ExtractWorker>) => Promise<T>): Promise<T> {
  const running = new Running(await startWorker())
  try {
    return await Promise.race([ask(running.remote), running.broken])
  } finally {
    running.end()
  }
}

/** An archive may be so large, in bytes: what is in it has its own limits. */
const archiveLimit = 200 * 1024 * 1024

/**
 * The reports of a zip archive as files, and how many others lay beside them. Unpacked in a worker that ends with it.
 * @throws ReportRefused
 */
export async function unpackFile(file: File): Promise<{ files: File[]; left: number }> {
  const bytes = await bytesOf(file, archiveLimit)
  try {
    const answer = await askOnce<UnpackAnswer>(async (remote) =>
      remote.unpack(transfer(bytes, [bytes.buffer])),
    )
    if (answer.status === 'refused') throw new ReportRefused(file.name, answer.refusal)
    const files = answer.files.map((one) => new File([one.bytes as Uint8Array<ArrayBuffer>], one.name))
    return { files, left: answer.left }
  } catch (error) {
    if (error instanceof ReportRefused) throw error
    throw new ReportRefused(file.name, { reason: 'failed', detail: String(error) })
  }
}

/**
 * A published report as it is with what the reader says of it, in a worker that ends with it; undefined where that fails.
 * Its text was read once before, by the build, within the limits.
 */
export async function readAgain(request: AgainRequest): Promise<Dataset | undefined> {
  try {
    const answer = await askOnce<ReadAnswer>((remote) => remote.again(request))
    return answer.status === 'read' ? answer.dataset : undefined
  } catch {
    return undefined
  }
}

/** What words that a reader marked state as a number; undefined where that is none, or the worker does not start. */
export async function statedIn(words: string): Promise<Stated | undefined> {
  try {
    return await askOnce((remote) => remote.stated(words))
  } catch {
    return undefined
  }
}

/**
 * Reads one report after the other in a worker of its own, which is started on first need. One that fails, takes too long
 * or is stopped ends the worker, so that nothing goes on behind the page; the next report starts a new one.
 */
export class ReportReader {
  #running: Running | undefined

  constructor(private readonly options: ReaderOptions) {}

  /**
   * Reads a file.
   * @param told what the reader says of it
   * @param signal stops the reading at once; the promise then rejects with the signal's reason
   * @returns a small dataset with this one source, and its text
   * @throws ReportRefused, or the signal's reason
   */
  async read(
    file: File,
    signal?: AbortSignal,
    told?: SourceMeta,
  ): Promise<{ dataset: Dataset; text: string }> {
    signal?.throwIfAborted()
    const bytes = await bytesOf(file)
    signal?.throwIfAborted()
    try {
      const answer = await this.#ask({ name: file.name, bytes, told }, signal)
      if (answer.status === 'refused') throw new ReportRefused(file.name, answer.refusal)
      return { dataset: answer.dataset, text: answer.text }
    } catch (error) {
      const refused = error instanceof ReportRefused
      if (!refused || error.refusal.reason === 'slow') this.close()
      if (refused || signal?.aborted) throw error
      const detail = error instanceof Error ? error.message : String(error)
      throw new ReportRefused(file.name, { reason: 'failed', detail })
    }
  }

  /** Ends the worker. The reader can go on reading: another worker is started then. */
  close(): void {
    this.#running?.end()
    this.#running = undefined
  }

  async #ask(
    { name, bytes, told }: Omit<ReadRequest, 'taxonomy'>,
    signal: AbortSignal | undefined,
  ): Promise<ReadAnswer> {
    const { taxonomy, timeLimit = timeLimitOf } = this.options
    this.#running ??= await runningWorker()
    const { remote, broken } = this.#running
    signal?.throwIfAborted()
    const limit = timeLimit(bytes.length)
    let timer: ReturnType<typeof setTimeout> | undefined
    let stop: () => void = () => undefined
    const given = new Promise<never>((_, reject) => {
      stop = () => reject(signal?.reason)
      signal?.addEventListener('abort', stop, { once: true })
      const slow: Refusal = { reason: 'slow', seconds: Math.ceil(limit / 1000) }
      timer = setTimeout(() => reject(new ReportRefused(name, slow)), limit)
    })
    try {
      const asked = remote.read(transfer({ name, bytes, taxonomy, told }, [bytes.buffer]))
      return await Promise.race([asked, broken, given])
    } finally {
      clearTimeout(timer)
      signal?.removeEventListener('abort', stop)
    }
  }
}
