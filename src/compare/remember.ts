import type { Collection } from './collection.ts'

/**
 * A question that is asked of a collection, a figure or another object once: its answer is kept as long as the object
 * lives.
 */
export function remembered<T, K extends object = Collection>(ask: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, { answer: T }>()
  return (key) => {
    const ready = known.get(key)
    if (ready) return ready.answer
    const answer = ask(key)
    known.set(key, { answer })
    return answer
  }
}
