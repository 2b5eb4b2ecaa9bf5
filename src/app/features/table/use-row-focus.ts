import { type KeyboardEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { type Block, blockOfLine, linesOf, nextRow } from './rows/blocks.ts'

/** Walking the rows of a virtual table: a row that is not drawn yet is scrolled to, then gets the focus. */
export interface RowFocus {
  /** The line of the row whose number Tab reaches. */
  stop: number | undefined
  onFocus(line: number): void
  onKey(event: KeyboardEvent, line: number): void
}

const steps: Record<string, 1 | -1> = { ArrowDown: 1, ArrowUp: -1 }

/**
 * @param body the element that holds the rows; each number has its line in `data-line`
 * @param scrollTo brings a block onto the screen
 */
export function useRowFocus(
  blocks: readonly Block[],
  body: RefObject<HTMLElement | null>,
  scrollTo: (block: number) => void,
): RowFocus {
  // A line belongs to the blocks in which it was met: other rows begin at their first one again.
  const [at, setAt] = useState<{ blocks: readonly Block[]; line: number } | undefined>()
  const wanted = useRef<number | undefined>(undefined)
  // Runs after every drawing: the wanted row may need several until the scroll has brought it in.
  useEffect(() => {
    if (wanted.current === undefined) return
    const target = body.current?.querySelector<HTMLElement>(`[data-line="${wanted.current}"]`)
    if (!target) return
    wanted.current = undefined
    target.focus({ preventScroll: true })
    // A block may be higher than the free part of the window: the row itself is brought in.
    target.scrollIntoView?.({ block: 'nearest' })
  })
  // The same functions while rows come and go: the rows that hold them are not drawn again.
  const latest = useRef({ blocks, scrollTo })
  latest.current = { blocks, scrollTo }
  const onFocus = useCallback((line: number) => setAt({ blocks: latest.current.blocks, line }), [])
  const onKey = useCallback(
    (event: KeyboardEvent, from: number) => {
      const { blocks: all, scrollTo: scroll } = latest.current
      const edge = event.key === 'Home' ? -1 : event.key === 'End' ? linesOf(all) : undefined
      const step = edge === -1 ? 1 : edge === undefined ? steps[event.key] : -1
      if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return
      event.preventDefault()
      const next = nextRow(all, edge ?? from, step)
      const block = next === undefined ? undefined : blockOfLine(all, next)
      if (next === undefined || block === undefined) return
      wanted.current = next
      if (!body.current?.querySelector(`[data-line="${next}"]`)) scroll(block)
      setAt({ blocks: all, line: next })
    },
    [body],
  )
  return { stop: at?.blocks === blocks ? at.line : nextRow(blocks, -1, 1), onFocus, onKey }
}
