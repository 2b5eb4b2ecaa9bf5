import { get, update } from 'idb-keyval'

/** Why nothing is kept: the browser forbids or has no room, or keeps what this page cannot read. */
export type NotKept = 'no-storage' | 'unreadable'

/** Where this browser keeps one thing. */
export interface Storage<T> {
  /**
   * What this browser keeps.
   * @throws where nothing can be read, see `reasonOf`
   */
  read(): Promise<T>
  /**
   * Does something to what the browser keeps, in one transaction, so that two tabs lose nothing of each other's; gives what it then keeps.
   * @throws where nothing can be kept, see `reasonOf`
   */
  change(act: (kept: T) => T): Promise<T>
  /** Calls back when another tab has changed what is kept. */
  onOtherTab(listener: () => void): void
  reasonOf(error: unknown): NotKept
}

/** Thrown where the browser keeps something here that this page cannot read: it is left as it is. */
class Unreadable extends Error {}

/**
 * Keeps one thing in this browser.
 * @param key of the database's entry, and of the channel between tabs
 * @param none what is kept where nothing was yet
 * @param check what is stored, as it is; undefined for what is not ours, or of a newer page
 */
export function storageOf<T>(key: string, none: T, check: (stored: unknown) => T | undefined): Storage<T> {
  const tabs = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(key)
  const parsed = (stored: unknown): T => {
    if (stored === undefined) return none
    const kept = check(stored)
    if (kept === undefined) throw new Unreadable('not what this version keeps')
    return kept
  }
  return {
    read: async () => parsed(await get(key)),
    async change(act) {
      let after = none
      await update(key, (stored: unknown) => {
        after = act(parsed(stored))
        return after
      })
      tabs?.postMessage('changed')
      return after
    },
    onOtherTab: (listener) => tabs?.addEventListener('message', listener),
    reasonOf: (error) => (error instanceof Unreadable ? 'unreadable' : 'no-storage'),
  }
}
