import { createStore, del, entries, set, type UseStore } from 'idb-keyval'

/** A report as this browser keeps it: the file as it was given, and when. Read again, it has what the rules of today say. */
interface Kept {
  file: File
  added: number
}

/** Why a report is not kept: the browser forbids it (a private window), or has no room. */
export type NotKept = 'no-storage' | 'full'

let opened: UseStore | undefined
// Opened when it is asked for: where there is no storage at all that is where it fails.
const store = () => (opened ??= createStore('duizhao-reports', 'reports'))

/** Keeps a report in this browser until it is removed; gives why it does not, where it does not. */
export async function keep(sourceId: string, file: File): Promise<NotKept | undefined> {
  try {
    const kept: Kept = { file, added: Date.now() }
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

/** The files that are kept, in the order in which they were given; none where nothing can be kept. */
export async function keptFiles(): Promise<File[]> {
  try {
    const all = await entries<string, Kept>(store())
    return all
      .map(([, kept]) => kept)
      .filter(({ file }) => file instanceof File)
      .sort((a, b) => a.added - b.added)
      .map(({ file }) => file)
  } catch {
    return []
  }
}
