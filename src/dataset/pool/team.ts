import { type Reply, Thread } from './thread.ts'

/** Worker threads of one program that share the questions: each is answered by the first that is free. */
export class Team<Question, Answer> {
  readonly #threads: Thread<Question, Answer>[]
  readonly #free: Thread<Question, Answer>[]
  #isEnded = false
  readonly #waiting: ((thread: Thread<Question, Answer>) => void)[] = []

  constructor(entry: URL, count: number) {
    this.#threads = Array.from({ length: count }, () => new Thread<Question, Answer>(entry))
    this.#free = [...this.#threads]
  }

  /** Asks one question; gives it up after `limit` milliseconds from when a thread took it. Never rejects. */
  async ask(question: Question, limit: number): Promise<Reply<Answer>> {
    const thread =
      this.#free.pop() ??
      (await new Promise<Thread<Question, Answer>>((resolve) => this.#waiting.push(resolve)))
    // What still waits when the team is ended starts no thread anew.
    const reply = this.#isEnded ? { error: 'ended' } : await thread.ask(question, limit)
    const next = this.#waiting.shift()
    if (next) next(thread)
    else this.#free.push(thread)
    return reply
  }

  /** Ends all threads, whatever they have in hand; what is asked from now on is answered with an error. */
  async end(): Promise<void> {
    this.#isEnded = true
    await Promise.all(this.#threads.map((thread) => thread.end()))
  }
}
