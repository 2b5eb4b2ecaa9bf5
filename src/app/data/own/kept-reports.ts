import { createStore, del, entries, get, set, type UseStore } from 'idb-keyval'
import type { SourceMeta } from '../../../worker/client.ts'
import { askUntil } from '../kept/leaving.ts'

/**
 * A report as this browser keeps it: the bytes as they were given, and when. Read again, it has what the rules of today say.
 * Not the file: a browser keeps only a reference to one, which may lead nowhere on the next visit.
 */
interface Kept {
  name: string
  bytes: ArrayBuffer
  added: number
  /** What the reader says of it. */
  told?: SourceMeta
}

/** A report as a reader gives it, and what they say of it. */
export interface GivenReport {
  file: File
  told?: SourceMeta
}

/** Why a report is not kept: the browser forbids it (a private window), or has no room. */
export type NotKept = 'no-storage' | 'full'

let opened: UseStore | undefined
// Opened when it is asked for: where there is no storage at all that is where it fails.
const store = () => (opened ??= createStore('duizhao-reports', 'reports'))

/** Before each try to reach what is kept, in milliseconds: a busy browser, or one that has just closed a page, may not open it at once. */
const pauses = [0, 500, 3000]
/** What no further try mends: a browser that forbids storage altogether, and a full disk. */
const forGood = new Set(['SecurityError', 'QuotaExceededError'])
const nameOf = (error: unknown) => (error instanceof DOMException ? error.name : '')

/** Whether the last ask failed however often it was tried: the next then waits for nothing. */
let isLost = false

/**
 * Asks something of the store, again after a while where it cannot be reached.
 * @throws what the last try threw
 */
async function ofStore<T>(ask: (at: UseStore) => Promise<T>): Promise<T> {
  let reason: unknown
  for (const pause of isLost ? [0] : pauses) {
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause))
    try {
      const answer = await ask(store())
      isLost = false
      return answer
    } catch (error) {
      reason = error
      opened = undefined
      if (typeof indexedDB === 'undefined' || forGood.has(nameOf(error))) break
    }
  }
  isLost = true
  throw reason
}

/** Keeps a report in this browser until it is removed; gives why it does not, where it does not. */
export async function keep(sourceId: string, { file, told }: GivenReport): Promise<NotKept | undefined> {
  try {
    const bytes = await file.arrayBuffer()
    const putting = ofStore(async (at) => {
      const before = await get<Kept>(sourceId, at)
      const added = before?.added ?? Date.now()
      await set(sourceId, { name: file.name, bytes, added, ...(told && { told }) } satisfies Kept, at)
    })
    await askUntil(putting)
    return undefined
  } catch (error) {
    return nameOf(error) === 'QuotaExceededError' ? 'full' : 'no-storage'
  }
}

/** Lets go of a report; nothing happens where none is kept. */
export async function letGo(sourceId: string): Promise<void> {
  try {
    await ofStore((at) => del(sourceId, at))
  } catch {
    // What cannot be reached is not kept.
  }
}

/**
 * The files that are kept, in the order in which they were given; none where the browser can keep nothing.
 * @throws where something may be kept and could not be opened, after a few tries
 */
export async function keptFiles(): Promise<GivenReport[]> {
  if (typeof indexedDB === 'undefined') return []
  try {
    const all = await ofStore((at) => entries<string, Kept>(at))
    return all
      .map(([, kept]) => kept)
      .filter(({ bytes }) => bytes !== undefined)
      .sort((a, b) => a.added - b.added)
      .map(({ name, bytes, told }) => ({ file: new File([bytes], name), ...(told && { told }) }))
  } catch (error) {
    // A browser that forbids storage altogether keeps nothing.
    if (nameOf(error) === 'SecurityError') return []
    throw error
  }
}
