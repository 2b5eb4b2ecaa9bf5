import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { reached, useGoal } from '../../ui/goal.ts'
import { usePrinting } from '../../ui/use-printing.ts'
import { CardLine } from './card-line.tsx'
import styles from './card-list.module.css'
import { cardRows, rowHeights, rowOfPlace } from './card-rows.ts'
import type { ProvinceGroup } from './groups.ts'
import { cardId } from './place-card.tsx'
import { useColumns } from './use-columns.ts'

/** So many lines are all drawn, so that the browser's own search and its print find them. */
const allDrawn = 60
const around = 1

/**
 * The cards by province. Of a long list only what is near the window is drawn. The place that the reader goes to
 * is brought to the middle of the window and takes the focus.
 */
export function CardList({ groups }: { groups: readonly ProvinceGroup[] }) {
  const goal = useGoal((state) => state.regionId)
  const columns = useColumns()
  const rows = useMemo(() => cardRows(groups, columns), [groups, columns])
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
    overscan: printing || rows.length <= allDrawn ? rows.length : around,
    scrollMargin: top,
  })
  const sought = useRef<string | undefined>(undefined)
  // Runs after every drawing: a card far away is drawn only when the scroll has come near it.
  useEffect(() => {
    if (goal === undefined) return
    const card = document.getElementById(cardId(goal))
    if (card) {
      card.scrollIntoView({ block: 'center' })
      card.focus({ preventScroll: true })
      sought.current = undefined
      reached()
      return
    }
    const at = rowOfPlace(rows, goal)
    if (at === undefined) reached()
    else if (sought.current !== goal) {
      sought.current = goal
      virtualizer.scrollToIndex(at, { align: 'center' })
    }
  })
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
          <div
            key={key}
            data-index={index}
            ref={virtualizer.measureElement}
            className={row.kind === 'head' ? styles.head : undefined}
          >
            <CardLine row={row} columns={columns} />
          </div>
        ) : null
      })}
    </div>
  )
}
