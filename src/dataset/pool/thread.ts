import { Worker } from 'node:worker_threads'
import { type Answer, describe, type Job, type Result } from './job.ts'

/**
 * A worker thread that extracts one report after the other. One that dies or takes too long costs the report in hand: the
 * thread is ended, and a new one takes the next.
 */
export class Thread {
  #worker: Worker | undefined

  constructor(private readonly entry: URL) {}

  /** Asks for one report; gives it up after `limit` milliseconds. Never rejects. */
  async ask(job: Job, limit: number): Promise<Result> {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<Result>((resolve) => {
      timer = setTimeout(() => resolve({ timeout: limit }), limit)
    })
    const result = await Promise.race([this.#answer(job), late]).catch((error: unknown) => ({
      error: describe(error),
    }))
    clearTimeout(timer)
    // A thread that failed or hangs is of no more use; one that answered, even that a report failed, is.
    if (!('answered' in result)) await this.end()
    return 'answered' in result ? result.answered : result
  }

  async #answer(job: Job): Promise<{ answered: Result }> {
    this.#worker ??= new Worker(this.entry)
    return answerOf(this.#worker, job)
  }

  async end(): Promise<void> {
    const worker = this.#worker
    this.#worker = undefined
    await worker?.terminate()
  }
}

/** One question, one answer. Rejects when the thread dies instead. */
function answerOf(worker: Worker, job: Job): Promise<{ answered: Result }> {
  return new Promise((resolve, reject) => {
    const stopped = () => finish(() => reject(new Error('the worker stopped')))
    const failed = (error: unknown) => finish(() => reject(error))
    const answered = (answer: Answer) => finish(() => resolve({ answered: answer.result }))
    function finish(settle: () => void) {
      worker.off('exit', stopped).off('error', failed).off('message', answered)
      settle()
    }
    worker.once('exit', stopped).once('error', failed).once('message', answered)
    worker.postMessage(job)
  })
}
