import { type KeyboardEvent, useRef, useState } from 'react'

/** What a list of marks needs to be walked with the arrow keys: one stop in the order of Tab. */
export interface Roving {
  /** Attributes of the element that stands for the mark at `index`. */
  item(index: number): {
    tabIndex: 0 | -1
    ref: (element: HTMLElement | SVGElement | null) => void
    onFocus: () => void
    onKeyDown: (event: KeyboardEvent) => void
  }
}

/** Where a key leads from one of `count` items; undefined for a key that does not walk. */
export function walk(key: string, from: number, count: number): number | undefined {
  if (count === 0) return undefined
  if (key === 'ArrowDown' || key === 'ArrowRight') return Math.min(from + 1, count - 1)
  if (key === 'ArrowUp' || key === 'ArrowLeft') return Math.max(from - 1, 0)
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  return undefined
}

/**
 * A roving tabindex over `count` items: arrow keys, Home and End walk, Tab leaves.
 * @param onWalk told of the item that the focus came to
 */
export function useRoving(count: number, onWalk?: (index: number) => void): Roving {
  const [at, setAt] = useState(0)
  const elements = useRef(new Map<number, HTMLElement | SVGElement>())
  const current = Math.min(at, Math.max(0, count - 1))
  return {
    item: (index) => ({
      tabIndex: index === current ? 0 : -1,
      ref: (element) => {
        if (element) elements.current.set(index, element)
        else elements.current.delete(index)
      },
      onFocus: () => {
        setAt(index)
        onWalk?.(index)
      },
      onKeyDown: (event) => {
        if (event.altKey || event.ctrlKey || event.metaKey) return
        const next = walk(event.key, index, count)
        if (next === undefined) return
        event.preventDefault()
        elements.current.get(next)?.focus()
      },
    }),
  }
}
