import type { Collection } from './collection.ts'

/** A question that is asked of a collection once: its answer is kept as long as the collection lives. */
export function remembered<T>(ask: (c: Collection) => T): (c: Collection) => T {
  const known = new WeakMap<Collection, { answer: T }>()
  return (c) => {
    const ready = known.get(c)
    if (ready) return ready.answer
    const answer = ask(c)
    known.set(c, { answer })
    return answer
  }
}
