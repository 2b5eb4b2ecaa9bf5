import type { Texts } from '../../data/use-texts.ts'
import type { ColumnId } from './columns.ts'
import { Detail } from './detail.tsx'
import { FigureRow, type FigureRowProps } from './figure-row.tsx'
import { GroupHead } from './group-head.tsx'
import type { Item } from './items.ts'
import styles from './table.module.css'

export interface BodyItemProps
  extends Pick<FigureRowProps, 'index' | 'open' | 'stop' | 'barWidth' | 'onToggle' | 'onFocus' | 'onWalk'> {
  item: Item
  columns: readonly ColumnId[]
  texts: Texts
  folded: boolean
  /** Told of a detail's element: its height depends on its sentence. */
  measure: (element: HTMLElement | null) => void
  onFold: (group: string) => void
}

/** One item of the body: the head of a group, a figure, or the sentence of an opened figure. */
export function BodyItem({ item, columns, texts, folded, measure, onFold, ...row }: BodyItemProps) {
  const position = row.index + 2
  if (item.kind === 'group') {
    return (
      <tr className={styles.group} aria-rowindex={position}>
        <td colSpan={columns.length}>
          <GroupHead group={item.group} folded={folded} onFold={() => onFold(item.group.key)} />
        </td>
      </tr>
    )
  }
  const raw = texts.of(item.row.sourceId)
  if (item.kind === 'detail') {
    return (
      <tr ref={measure} data-index={row.index} aria-rowindex={position}>
        <td colSpan={columns.length} className={styles.detailCell}>
          <Detail row={item.row} raw={raw} failed={texts.settled && raw === undefined} />
        </td>
      </tr>
    )
  }
  return <FigureRow row={item.row} group={item.group} columns={columns} raw={raw} {...row} />
}
