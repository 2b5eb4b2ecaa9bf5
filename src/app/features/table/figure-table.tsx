import { useCallback, useMemo, useRef, useState } from 'react'
import { useTexts } from '../../data/texts/use-texts.ts'
import { useText } from '../../i18n/use-text.ts'
import { useWindowRows } from '../../ui/use-window-rows.ts'
import { type ColumnId, columnLooks, isColumn } from './columns/columns.ts'
import { HeadCell } from './columns/head-cell.tsx'
import { columnOf, type FiguresTable } from './columns/table-instance.ts'
import { blockHeight, blocksOf, linesOf, rowsOf } from './rows/blocks.ts'
import { BodyBlock } from './rows/body-block.tsx'
import styles from './table.module.css'
import { useRowFocus } from './use-row-focus.ts'
import type { TableModel } from './use-table.ts'

/** The sticky bar and the head of the table cover the top of the window, the tray its bottom. */
const covered = { start: 88, end: 72 }

const toggled = (set: ReadonlySet<string>, key: string) => {
  const next = new Set(set)
  if (!next.delete(key)) next.add(key)
  return next
}

/** The height of the rows that are not drawn. */
function Spacer({ span, height }: { span: number; height: number }) {
  if (height <= 0) return null
  return (
    <tbody aria-hidden="true">
      <tr>
        <td colSpan={span} style={{ height }} className={styles.spacer} />
      </tr>
    </tbody>
  )
}

export interface FigureTableProps {
  model: TableModel
  table: FiguresTable
  shown: readonly ColumnId[]
  folded: ReadonlySet<string>
  onFold: (folded: ReadonlySet<string>) => void
  phone: boolean
  printing: boolean
}

/**
 * The rows of the model in a table of which only what is on the screen is drawn. The spacers at the top and at
 * the bottom keep its height; without the lower one a table stops to scroll.
 */
export function FigureTable({ model, table, shown, folded, onFold, phone, printing }: FigureTableProps) {
  const text = useText()
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const root = useRef<HTMLTableElement>(null)
  // The same list as long as the same columns are drawn: rows that did not change are not drawn again.
  const key = shown.join(' ')
  const visible = useMemo(() => key.split(' ').filter(isColumn), [key])
  const toggle = useCallback((id: string) => setOpen((known) => toggled(known, id)), [])

  const blocks = blocksOf(model.groups, folded)
  const { drawn, before, after, measure, scrollTo } = useWindowRows(root, blocks, blockHeight, covered)
  const walk = useRowFocus(blocks, root, (index) => scrollTo(index, 'auto'))
  const texts = useTexts(
    drawn.flatMap(({ index }) => {
      const block = blocks[index]
      return block ? rowsOf(block).map((row) => row.sourceId) : []
    }),
  )
  const barWidth = phone ? 60 : 100
  const span = visible.length
  return (
    <table
      ref={root}
      className={`${styles.table} ${phone ? styles.phone : ''}`}
      aria-rowcount={linesOf(blocks) + 1}
      aria-label={text.table.title}
    >
      <colgroup>
        {visible.map((id) => (
          <col
            key={id}
            style={{
              width: phone || printing || !columnLooks[id].width ? undefined : columnOf(table, id).getSize(),
            }}
            className={styles[`w-${id}`]}
          />
        ))}
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          {visible.map((id) => (
            <HeadCell key={id} id={id} model={model} table={table} />
          ))}
        </tr>
      </thead>
      <Spacer span={span} height={before} />
      {drawn.map(({ index, key }) => {
        const block = blocks[index]
        return block ? (
          <BodyBlock
            key={key}
            block={block}
            index={index}
            columns={visible}
            texts={texts}
            open={open}
            stop={walk.stop}
            folded={folded.has(block.group.key)}
            barWidth={barWidth}
            measure={measure}
            onFold={(group) => onFold(toggled(folded, group))}
            onToggle={toggle}
            onFocus={walk.onFocus}
            onWalk={walk.onKey}
          />
        ) : null
      })}
      <Spacer span={span} height={after} />
    </table>
  )
}
