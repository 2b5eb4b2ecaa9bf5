import { createStore, del, entries, get, set, type UseStore } from 'idb-keyval'
import type { SourceMeta } from '../../../worker/client.ts'

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

/** Keeps a report in this browser until it is removed; gives why it does not, where it does not. */
export async function keep(sourceId: string, { file, told }: GivenReport): Promise<NotKept | undefined> {
  try {
    const before = await get<Kept>(sourceId, store())
    const kept: Kept = {
      name: file.name,
      bytes: await file.arrayBuffer(),
      added: before?.added ?? Date.now(),
      ...(told && { told }),
    }
    await set(sourceId, kept, store())
    return undefined
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'no-storage'
  }
}

/** Lets go of a report; nothing happens where none is kept. */
export async function letGo(sourceId: string): Promise<void> {
  try {
    await del(sourceId, store())
  } catch {
    // What cannot be reached is not kept.
  }
}

/** Between two tries to open what is kept, in milliseconds: a browser that has just closed a page may not let go at once. */
const pauses = [0, 500, 3000]

/**
 * The files that are kept, in the order in which they were given; none where the browser can keep nothing.
 * @throws where something may be kept and could not be opened, after a few tries
 */
export async function keptFiles(): Promise<GivenReport[]> {
  if (typeof indexedDB === 'undefined') return []
  let reason: unknown
  for (const pause of pauses) {
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause))
    try {
      const all = await entries<string, Kept>(store())
      return all
        .map(([, kept]) => kept)
        .filter(({ bytes }) => bytes !== undefined)
        .sort((a, b) => a.added - b.added)
        .map(({ name, bytes, told }) => ({ file: new File([bytes], name), ...(told && { told }) }))
    } catch (error) {
      // A browser that forbids storage altogether keeps nothing.
      if (error instanceof DOMException && error.name === 'SecurityError') return []
      opened = undefined
      reason = error
    }
  }
  throw reason
}
