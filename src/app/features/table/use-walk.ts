import { type KeyboardEvent, type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { type Item, nextRow } from './items.ts'

/** Walking the rows of a virtual table: a row that is not drawn yet is scrolled to, then gets the focus. */
export interface Walk {
  /** The id of the row whose number Tab reaches. */
  stop: string | undefined
  onFocus(id: string): void
  onKey(event: KeyboardEvent, at: number): void
}

const steps: Record<string, 1 | -1> = { ArrowDown: 1, ArrowUp: -1 }

/**
 * @param body the element that holds the rows
 * @param scrollTo brings the item at an index onto the screen
 */
export function useWalk(
  items: readonly Item[],
  body: RefObject<HTMLElement | null>,
  scrollTo: (index: number) => void,
): Walk {
  const [at, setAt] = useState<string | undefined>()
  const wanted = useRef<string | undefined>(undefined)
  // Runs after every drawing: the wanted row may need several until the scroll has brought it in.
  useEffect(() => {
    const id = wanted.current
    if (id === undefined) return
    const target = body.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`)
    if (!target) return
    wanted.current = undefined
    target.focus({ preventScroll: true })
  })
  const first = items.find((item) => item.kind === 'row')?.key
  const known = useMemo(() => at !== undefined && items.some((item) => item.key === at), [items, at])
  // The same function while items come and go: the rows that hold it are not drawn again.
  const latest = useRef({ items, scrollTo })
  latest.current = { items, scrollTo }
  const onKey = useCallback((event: KeyboardEvent, from: number) => {
    const { items: all, scrollTo: scroll } = latest.current
    const edge = event.key === 'Home' ? -1 : event.key === 'End' ? all.length : undefined
    const step = edge === -1 ? 1 : edge === undefined ? steps[event.key] : -1
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    const next = nextRow(all, edge ?? from, step)
    const item = next === undefined ? undefined : all[next]
    if (next === undefined || !item) return
    wanted.current = item.key
    scroll(next)
    setAt(item.key)
  }, [])
  return { stop: known ? at : first, onFocus: setAt, onKey }
}
