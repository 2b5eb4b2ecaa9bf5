import { create, type StoreApi, type UseBoundStore } from 'zustand'
import { askUntil } from './leaving.ts'
import type { NotKept, Storage } from './storage.ts'

/** A thing that this browser keeps, as the page shows it. */
export interface KeptState<T> {
  kept: T
  /** False until the browser has been asked: before that, what is shown says nothing. */
  ready: boolean
  /** Why what is kept here lasts only as long as the page. */
  notKept: NotKept | undefined
}

export interface KeptStore<T> {
  useStore: UseBoundStore<StoreApi<KeptState<T>>>
  /** Asks the browser for what it keeps, once; follows other tabs from then on. */
  load(): Promise<void>
  /**
   * Does something to what is kept: at once on the page, and soon in the browser's storage. Where nothing can be kept, the page says so.
   * Resolves when it is kept, or was refused: before that, a page that is closed loses it, which the browser then asks about.
   */
  act(what: (kept: T) => T): Promise<void>
}

/**
 * A thing that this browser keeps, shared by all views.
 * @param none what is shown before the browser was asked
 * @param storage fetched when the browser is first asked for what it keeps: behind the first card
 */
export function keptStore<T>(none: T, storage: () => Promise<Storage<T>>): KeptStore<T> {
  const useStore = create<KeptState<T>>()(() => ({ kept: none, ready: false, notKept: undefined }))
  const set = useStore.setState
  /** What is on its way to the browser's storage: one after the other. */
  let last: Promise<void> = Promise.resolve()
  /** So many changes are under way; what is stored meanwhile is older than what is shown. */
  let underWay = 0
  let asked: Promise<void> | undefined

  /** Says why nothing is kept, where that is so. */
  async function fail(error: unknown): Promise<void> {
    const reasonOf = await storage().then(
      (module) => module.reasonOf,
      () => undefined,
    )
    set({ ready: true, notKept: reasonOf?.(error) ?? 'no-storage' })
  }

  async function refresh(): Promise<void> {
    try {
      const kept = await (await storage()).read()
      if (underWay === 0) set({ kept, ready: true })
    } catch (error) {
      await fail(error)
    }
  }

  return {
    useStore,
    load() {
      asked ??= refresh()
        .then(storage)
        .then(({ onOtherTab }) => onOtherTab(() => void refresh()))
        // Without its code nothing is kept, which `refresh` has told.
        .catch(() => undefined)
      return asked
    },
    act(what) {
      set(({ kept }) => ({ kept: what(kept) }))
      underWay += 1
      last = last
        .then(async () => {
          // What could not be read is not written over.
          if (useStore.getState().notKept === 'unreadable') return undefined
          return { kept: await (await storage()).change(what) }
        })
        .then(
          (stored) => {
            underWay -= 1
            if (!stored || underWay > 0) return
            // What says the same stays the same: all that is made of it need not be made again.
            const isSame = JSON.stringify(stored.kept) === JSON.stringify(useStore.getState().kept)
            set(isSame ? { ready: true } : { kept: stored.kept, ready: true })
          },
          (error: unknown) => {
            underWay -= 1
            return fail(error)
          },
        )
      return askUntil(last)
    },
  }
}
