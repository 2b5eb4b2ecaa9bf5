import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useDeferredValue, useLayoutEffect, useState } from 'react'
import { usePrinting } from './use-printing.ts'

/** The rows of a long list that stand near the window. */
export interface WindowRows {
  drawn: readonly { index: number; key: string | number | bigint }[]
  /** Heights in px of what is not drawn above and below; without the lower one a list stops to scroll. */
  before: number
  after: number
  /** Told of a row's element, whose `data-index` is the row's number. */
  measure: (element: HTMLElement | null) => void
  scrollTo: (index: number, align: 'auto' | 'center') => void
}

/** What bars cover at the top and at the bottom of the window. */
const none = { start: 0, end: 0 }

/**
 * Keeps a list of any length to the rows near the window; a print gets them all.
 * @param root the element of the list: what stands above it moves with its rows
 * @param height px of a row before it is drawn and measured
 */
export function useWindowRows<T extends { key: string }>(
  root: RefObject<HTMLElement | null>,
  rows: readonly T[],
  height: (row: T) => number,
  covered = none,
): WindowRows {
  const [top, setTop] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list may begin elsewhere with other rows
  useLayoutEffect(() => {
    setTop((root.current?.getBoundingClientRect().top ?? 0) + window.scrollY)
  }, [rows])
  const printing = usePrinting()
  // New rows are drawn as far as the window reaches; the one beyond, which a scroll will meet, right after them.
  const met = useDeferredValue(rows, null) === rows
  const beyond = met ? 1 : 0
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: (index) => {
      const row = rows[index]
      return row ? height(row) : 0
    },
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: printing ? rows.length : beyond,
    scrollMargin: top,
    scrollPaddingStart: covered.start,
    scrollPaddingEnd: covered.end,
  })
  const drawn = virtualizer.getVirtualItems()
  return {
    drawn,
    before: (drawn[0]?.start ?? top) - top,
    after: virtualizer.getTotalSize() - ((drawn.at(-1)?.end ?? top) - top),
    measure: virtualizer.measureElement,
    scrollTo: (index, align) => virtualizer.scrollToIndex(index, { align }),
  }
}
