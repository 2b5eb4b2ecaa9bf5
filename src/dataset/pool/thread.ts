import { Worker } from 'node:worker_threads'
import { describe } from './job.ts'

/** What came of a question: its answer; why there is none, in a few words; or that it took longer than so many milliseconds. */
export type Reply<Answer> = { answer: Answer } | { error: string } | { timeout: number }

/**
 * A worker thread that answers one question after the other. One that dies or takes too long costs the question in hand:
 * the thread is ended, and a new one takes the next. Its program answers each message with one message.
 */
export class Thread<Question, Answer> {
  #worker: Worker | undefined

  constructor(private readonly entry: URL) {}

  /** Asks one question; gives it up after `limit` milliseconds. Never rejects. */
  async ask(question: Question, limit: number): Promise<Reply<Answer>> {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<Reply<Answer>>((resolve) => {
      timer = setTimeout(() => resolve({ timeout: limit }), limit)
    })
    const reply = await Promise.race([this.#answer(question), late]).catch((error: unknown) => ({
      error: describe(error),
    }))
    clearTimeout(timer)
    // A thread that failed or hangs is of no more use; one that answered is.
    if (!('answer' in reply)) await this.end()
    return reply
  }

  async #answer(question: Question): Promise<Reply<Answer>> {
    this.#worker ??= new Worker(this.entry)
    return { answer: await answerOf<Answer>(this.#worker, question) }
  }

  async end(): Promise<void> {
    const worker = this.#worker
    this.#worker = undefined
    await worker?.terminate()
  }
}

/** One question, one answer. Rejects when the thread dies instead. */
function answerOf<Answer>(worker: Worker, question: unknown): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const stopped = () => finish(() => reject(new Error('the worker stopped')))
    const failed = (error: unknown) => finish(() => reject(error))
    const answered = (answer: Answer) => finish(() => resolve(answer))
    function finish(settle: () => void) {
      worker.off('exit', stopped).off('error', failed).off('message', answered)
      settle()
    }
    worker.once('exit', stopped).once('error', failed).once('message', answered)
    worker.postMessage(question)
  })
}
