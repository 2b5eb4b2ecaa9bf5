import { useRef } from 'react'
import { useWindowRows } from '../../../ui/use-window-rows.ts'
import { useGoToPlace } from '../matrix/use-go-to-place.ts'
import { CardLine } from './card-line.tsx'
import styles from './card-list.module.css'
import { type CardRow, rowHeights } from './card-rows.ts'

/** The lines of a long list: only those near the window are drawn. */
export default function WindowedList({ rows, columns }: { rows: readonly CardRow[]; columns: number }) {
  const root = useRef<HTMLDivElement>(null)
  const { drawn, before, after, measure, scrollTo } = useWindowRows(
    root,
    rows,
    ({ kind }) => rowHeights[kind],
  )
  useGoToPlace(rows, (index) => scrollTo(index, 'center'))
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
          <div key={key} data-index={index} ref={measure} className={styles[row.kind]}>
            <CardLine row={row} columns={columns} />
          </div>
        ) : null
      })}
    </div>
  )
}
