import type { Collection } from '../../../compare/collection.ts'
import { addGiven, type Surroundings } from '../../data/own/read-reports.ts'
import { joinTold } from '../../data/told/tell.ts'
import { add } from '../../excerpts/lists.ts'
import type { ExcerptList } from '../../excerpts/schema.ts'
import { act, useExcerptStore } from '../../excerpts/store.ts'
import { joined } from '../../review/kept.ts'
import { actOnReviews } from '../../review/store.ts'
import { change } from '../../state/store.ts'
import { readLink } from '../../state/url.ts'
import { limits } from './shape.ts'
import { type NoProject, unpackProject } from './unpack.ts'

/** What came out of a project. */
export interface Came {
  reports: number
  records: number
  lists: number
  /** What is named in it and not there, or does not fit. */
  left: number
}

/** What stands in a list, whatever its id here. */
const wordsOf = ({ name, items }: ExcerptList): string => JSON.stringify([name, items])

/**
 * Lays a project over the page: its reports are read, its records and lists are added to the reader's own, what it says of
 * published reports is laid over them, and what was shown is shown again.
 * Reports that are there already stay as they are; a list that is there already is not added twice.
 */
export async function openProject(
  file: File,
  around: Surroundings,
  collection: Collection,
): Promise<Came | NoProject> {
  if (file.size > limits.bytes) return 'too-large'
  const project = unpackProject(new Uint8Array(await file.arrayBuffer()))
  if (typeof project === 'string') return project
  const { head, reports, records, told, left } = project
  // Whether a report is there already is told by its bytes.
  const added = await addGiven(reports, around)
  await joinTold(collection, told)
  if (records.length > 0) await actOnReviews(joined(records))
  const own = new Set(useExcerptStore.getState().kept.lists.map(wordsOf))
  const lists = head.lists.filter((list) => !own.has(wordsOf(list)))
  for (const list of lists) {
    // A list of the same id with other things in it is another list.
    const isTaken = useExcerptStore
      .getState()
      .kept.lists.some(({ id, items }) => id === list.id && items.length > 0)
    await act(add(isTaken ? { ...list, id: crypto.randomUUID() } : list))
  }
  const { lang: _, ...shown } = readLink(`?${head.view}`).state
  change(shown, 'push')
  return { reports: added.length, records: records.length, lists: lists.length, left }
}
