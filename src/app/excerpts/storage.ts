import { get, update } from 'idb-keyval'
import { type Act, noLists } from './lists.ts'
import { type Lists, listsSchema } from './schema.ts'

/** Of the database's entry, and of the channel between tabs. */
const key = 'duizhao.excerpts'

/** Thrown where the browser keeps something here that this page cannot read: it is left as it is. */
class Unreadable extends Error {}

/** @throws Unreadable for what is not ours, or of a newer page */
function parsed(stored: unknown): Lists {
  if (stored === undefined) return noLists
  const { success, data } = listsSchema.safeParse(stored)
  if (!success) throw new Unreadable('not the lists of this version')
  return data
}

/** Why nothing is kept: the browser forbids or has no room, or keeps what this page cannot read. */
export type NotKept = 'no-storage' | 'unreadable'
export const reasonOf = (error: unknown): NotKept =>
  error instanceof Unreadable ? 'unreadable' : 'no-storage'

/**
 * What this browser keeps.
 * @throws where nothing can be read, see `reasonOf`
 */
export const read = async (): Promise<Lists> => parsed(await get(key))

const tabs = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(key)

/**
 * Does something to what the browser keeps, in one transaction, so that two tabs lose nothing of each other's; gives what it then keeps.
 * @throws where nothing can be kept, see `reasonOf`
 */
export async function change(act: Act): Promise<Lists> {
  let after = noLists
  await update(key, (stored: unknown) => {
    after = act(parsed(stored))
    return after
  })
  tabs?.postMessage('changed')
  return after
}

/** Calls back when another tab has changed what is kept. */
export function onOtherTab(listener: () => void): void {
  tabs?.addEventListener('message', listener)
}
