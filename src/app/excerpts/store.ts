import { create } from 'zustand'
import type { Act } from './lists.ts'
import { noLists } from './open-list.ts'
import type { Lists } from './schema.ts'
import type { NotKept } from './storage.ts'

interface Excerpts {
  lists: Lists
  /** False until the browser has been asked: before that, an empty list says nothing. */
  ready: boolean
  /** Why what is kept here lasts only as long as the page. */
  notKept: NotKept | undefined
}

export const useExcerptStore = create<Excerpts>()(() => ({
  lists: noLists,
  ready: false,
  notKept: undefined,
}))

const set = useExcerptStore.setState

/** Fetched when the browser is first asked for what it keeps: behind the first card. */
const storage = () => import('./storage.ts')

/** What is on its way to the browser's storage: one after the other. */
let last: Promise<void> = Promise.resolve()
/** So many changes are under way; what is stored meanwhile is older than what is shown. */
let underWay = 0

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
    const lists = await (await storage()).read()
    if (underWay === 0) set({ lists, ready: true })
  } catch (error) {
    await fail(error)
  }
}

let asked: Promise<void> | undefined

/** Asks the browser for what it keeps, once; follows other tabs from then on. */
export function loadExcerpts(): Promise<void> {
  asked ??= refresh()
    .then(storage)
    .then(({ onOtherTab }) => onOtherTab(() => void refresh()))
    // Without its code nothing is kept, which `refresh` has told.
    .catch(() => undefined)
  return asked
}

/**
 * Does something to the lists: at once on the page, and soon in the browser's storage. Where nothing can be kept, the page says so. Resolves when it
 * is kept, or was refused: before that, a page that is closed loses it.
 */
export function act(what: Act): Promise<void> {
  set(({ lists }) => ({ lists: what(lists) }))
  underWay += 1
  last = last
    .then(async () => {
      // What could not be read is not written over.
      if (useExcerptStore.getState().notKept === 'unreadable') return undefined
      return await (await storage()).change(what)
    })
    .then(
      (lists) => {
        underWay -= 1
        if (lists && underWay === 0) set({ lists, ready: true })
      },
      (error: unknown) => {
        underWay -= 1
        return fail(error)
      },
    )
  return last
}
