import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useLayoutEffect, useRef, useState } from 'react'
import { usePrinting } from '../../ui/use-printing.ts'
import { CardLine } from './card-line.tsx'
import styles from './card-list.module.css'
import { type CardRow, rowHeights } from './card-rows.ts'
import { useGoToPlace } from './use-go-to-place.ts'

/** Lines beyond the window that are drawn all the same. */
const around = 1

/** The lines of a long list: only those near the window are drawn. */
export default function WindowedList({ rows, columns }: { rows: readonly CardRow[]; columns: number }) {
  const root = useRef<HTMLDivElement>(null)
  const [top, setTop] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what stands above the list moves with its rows
  useLayoutEffect(() => {
    setTop((root.current?.getBoundingClientRect().top ?? 0) + window.scrollY)
  }, [rows])
  const printing = usePrinting()
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: (index) => rowHeights[rows[index]?.kind ?? 'cards'],
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: printing ? rows.length : around,
    scrollMargin: top,
  })
  useGoToPlace(rows, (index) => virtualizer.scrollToIndex(index, { align: 'center' }))
  const drawn = virtualizer.getVirtualItems()
  const before = (drawn[0]?.start ?? top) - top
  const after = virtualizer.getTotalSize() - ((drawn.at(-1)?.end ?? top) - top)
  return (
    <div
      ref={root}
      className={styles.list}
      data-columns={columns}
      style={{ paddingBlock: `${before}px ${after}px` }}
    >
      {drawn.map(({ index, key }) => {
        const row = rows[index]
        return row ? (
          <div key={key} data-index={index} ref={virtualizer.measureElement} className={styles[row.kind]}>
            <CardLine row={row} columns={columns} />
          </div>
        ) : null
      })}
    </div>
  )
}
