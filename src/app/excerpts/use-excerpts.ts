import { useEffect, useMemo } from 'react'
import type { Collection } from '../../compare/collection.ts'
import { useCollection } from '../data/collection-context.tsx'
import { sourceIdOf } from '../data/texts/source-ids.ts'
import { textNow } from '../data/texts/texts.ts'
import { useText } from '../i18n/use-text.ts'
import { useView } from '../state/store.ts'
import { localDay } from '../take/citations/today.ts'
import { toast } from '../ui/dialogs/toast.ts'
import { type Excerpt, type ExcerptList, excerptOf, keep, letGo, openList } from './lists.ts'
import { act, loadExcerpts, useExcerptStore } from './store.ts'
import { takenFrom } from './taken-from.ts'
import { thingOf } from './things.ts'

/** What this browser keeps is asked for as soon as something wants to show it. */
function useLoaded(): void {
  useEffect(() => void loadExcerpts(), [])
}

/** The list that is open. */
export function useOpenList(): ExcerptList {
  useLoaded()
  return useExcerptStore(({ kept }) => openList(kept))
}

/** What a list is called. */
export function useListName(): (list: Pick<ExcerptList, 'name'>) => string {
  const words = useText().excerpts
  return ({ name }) => name.trim() || words.unnamed
}

/** The list that is shown: what a link brings, else the open one. */
export interface ShownList {
  items: readonly Excerpt[]
  /** The reader's own list; undefined where it is only what a link brings. */
  own: ExcerptList | undefined
}

/** The list that a link brings, as long as it is none of the reader's own; else the open one. */
export function useShownList(): ShownList {
  const own = useOpenList()
  const c = useCollection()
  const pins = useView((state) => state.pins)
  return useMemo(() => {
    if (pins === undefined || pins.join() === own.items.map(({ id }) => id).join())
      return { items: own.items, own }
    return { items: pins.flatMap((id) => excerptNow(c, id) ?? []), own: undefined }
  }, [c, own, pins])
}

/** The excerpt that a figure or a practice gives now. */
function excerptNow(c: Collection, id: string): Excerpt | undefined {
  const source = sourceIdOf(c, thingOf(c, id))
  return takenFrom(c, id, (source && textNow(source)) ?? undefined, localDay(new Date()))
}

export interface ExcerptState {
  /** The excerpt, where the thing is in the open list. */
  excerpt: Excerpt | undefined
  /** Keeps the thing, or lets it go; says so, with the way back. */
  toggle(): void
}

/** Whether a figure or a practice is in the open list, and the way to put it there and to take it out. */
export function useExcerpt(id: string): ExcerptState {
  useLoaded()
  const c = useCollection()
  const words = useText().excerpts
  const nameOf = useListName()
  const excerpt = useExcerptStore(({ kept }) => excerptOf(kept, id))
  function toggle() {
    const list = openList(useExcerptStore.getState().kept)
    const name = nameOf(list)
    if (excerpt) {
      const at = list.items.indexOf(excerpt)
      void act(letGo(id)).then(() =>
        toast(words.letGo(name), { label: words.undo, run: () => void act(keep([excerpt], at)) }),
      )
      return
    }
    const taken = excerptNow(c, id)
    if (!taken) return
    // Said once it is kept: who then closes the page finds it again.
    void act(keep([taken])).then(() =>
      toast(words.kept(name), { label: words.undo, run: () => void act(letGo(id)) }),
    )
  }
  return { excerpt, toggle }
}
