import { noLists, openList } from './open-list.ts'
import type { Excerpt, ExcerptList, Lists } from './schema.ts'

export { noLists, openList } from './open-list.ts'
export type { Excerpt, ExcerptList, Lists } from './schema.ts'

/** What a change does to the lists. It is run again on what another tab has kept meanwhile, so it asks nothing else. */
export type Act = (lists: Lists) => Lists

/** Long enough for a note, short enough to stay readable in a document. */
export const longestNote = 4000
export const longestName = 60

/** The excerpt of a thing in the open list. */
export const excerptOf = (lists: Lists, id: string): Excerpt | undefined =>
  openList(lists).items.find((item) => item.id === id)

/** Changes the items of one list. */
function withItems(lists: Lists, listId: string, change: (items: Excerpt[]) => Excerpt[]): Lists {
  const all = lists.lists.map((list) => (list.id === listId ? { ...list, items: change(list.items) } : list))
  return { ...lists, lists: all }
}

/** Puts things at the end of the open list, or where they stood before; what is in it already stays as it is. */
export const keep =
  (excerpts: readonly Excerpt[], at?: number): Act =>
  (lists) =>
    withItems(lists, openList(lists).id, (items) => {
      const known = new Set(items.map(({ id }) => id))
      const fresh = excerpts.filter(({ id }) => !known.has(id) && known.add(id))
      return items.toSpliced(at ?? items.length, 0, ...fresh)
    })

/** Takes a thing out of the open list. */
export const letGo =
  (id: string): Act =>
  (lists) =>
    withItems(lists, openList(lists).id, (items) => items.filter((item) => item.id !== id))

/** Writes a note on a thing of the open list; an empty one is none. */
export const write =
  (id: string, note: string): Act =>
  (lists) =>
    withItems(lists, openList(lists).id, (items) =>
      items.map((item) => {
        if (item.id !== id) return item
        const { note: _, ...rest } = item
        return note.trim() === '' ? rest : { ...rest, note: note.slice(0, longestNote) }
      }),
    )

/** Moves a thing of the open list up (-1) or down (1); at the ends it stays. */
export const move =
  (id: string, by: -1 | 1): Act =>
  (lists) =>
    withItems(lists, openList(lists).id, (items) => {
      const from = items.findIndex((item) => item.id === id)
      const [item, to] = [items[from], from + by]
      if (!item || to < 0 || to >= items.length) return items
      return items.toSpliced(from, 1).toSpliced(to, 0, item)
    })

/** Opens a list; one that is gone opens nothing. */
export const open =
  (id: string): Act =>
  (lists) =>
    lists.lists.some((list) => list.id === id) ? { ...lists, open: id } : lists

/** Adds a list, where it stood before or at the end, and opens it. */
export const add =
  (list: ExcerptList, at?: number): Act =>
  (lists) => ({
    ...lists,
    open: list.id,
    lists: lists.lists.filter(({ id }) => id !== list.id).toSpliced(at ?? lists.lists.length, 0, list),
  })

/** Names a list, letter by letter: a blank at its end may be followed by another word. */
export const rename =
  (id: string, name: string): Act =>
  (lists) => ({
    ...lists,
    lists: lists.lists.map((list) =>
      list.id === id ? { ...list, name: name.trimStart().slice(0, longestName) } : list,
    ),
  })

/** Takes a list away, and opens the one before it; where it was the only one, an empty one takes its place. */
export const remove =
  (id: string): Act =>
  (lists) => {
    const at = lists.lists.findIndex((list) => list.id === id)
    if (at < 0) return lists
    const left = lists.lists.toSpliced(at, 1)
    const next = left[Math.max(0, at - 1)]
    return next ? { ...lists, lists: left, open: next.id } : noLists
  }
