import { type KeyboardEvent, useState } from 'react'

/** A list of options under a `SearchField` that keeps the focus: the arrow keys go round, Enter takes. */
export interface ListKeys<T> {
  active: T | undefined
  /** Begins at the first option again, as for other words. */
  restart(): void
  onKeyDown(event: KeyboardEvent): void
}

/** @param idOf the id of an option's element, which is brought into view; the input names it as active */
export function useListKeys<T>(
  options: readonly T[],
  idOf: (option: T) => string,
  onTake: (option: T) => void,
): ListKeys<T> {
  const [at, setAt] = useState(0)
  const current = Math.min(at, options.length - 1)
  const active = options[current]
  return {
    active,
    restart: () => setAt(0),
    onKeyDown(event) {
      if (active === undefined) return
      const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
      if (by === 0 && event.key !== 'Enter') return
      event.preventDefault()
      if (by === 0) {
        onTake(active)
        return
      }
      const next = (current + by + options.length) % options.length
      const option = options[next]
      setAt(next)
      if (option !== undefined) document.getElementById(idOf(option))?.scrollIntoView({ block: 'nearest' })
    },
  }
}
