import type { ExcerptList, Lists } from './schema.ts'

/** The lists of a browser that keeps nothing yet. */
export const noLists: Lists = { version: 1, open: 'first', lists: [{ id: 'first', name: '', items: [] }] }

/** The list that is open; the first where the open one is gone. */
export function openList({ open, lists }: Lists): ExcerptList {
  const list = lists.find(({ id }) => id === open) ?? lists[0]
  return list ?? { id: 'first', name: '', items: [] }
}
