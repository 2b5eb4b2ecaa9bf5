import { Fragment } from 'react'
import type { Texts } from '../../../data/texts/use-texts.ts'
import type { ColumnId } from '../columns/columns.ts'
import styles from '../table.module.css'
import { type Block, rowsOf } from './blocks.ts'
import { Detail } from './detail.tsx'
import { FigureRow, type FigureRowProps } from './figure-row.tsx'
import { GroupHead } from './group-head.tsx'

export interface BodyBlockProps extends Pick<FigureRowProps, 'barWidth' | 'onToggle' | 'onFocus' | 'onWalk'> {
  block: Block
  /** The number of the block in the body. */
  index: number
  columns: readonly ColumnId[]
  texts: Texts
  folded: boolean
  open: ReadonlySet<string>
  /** The line whose number Tab reaches. */
  stop: number | undefined
  /** Told of the block's element: opened rows make it higher. */
  measure: (element: HTMLElement | null) => void
  onFold: (group: string) => void
}

/** Some lines of the body: the head of a group, or figures, the opened ones with their sentence below. */
export function BodyBlock(props: BodyBlockProps) {
  const { block, index, columns, texts, folded, open, stop, measure, onFold, ...row } = props
  const { group } = block
  return (
    <tbody ref={measure} data-index={index}>
      {block.kind === 'group' && (
        <tr className={styles.group} aria-rowindex={block.line + 2}>
          <td colSpan={columns.length}>
            <GroupHead group={group} folded={folded} onFold={() => onFold(group.key)} />
          </td>
        </tr>
      )}
      {rowsOf(block).map((one, at) => {
        const raw = texts.of(one.sourceId)
        const opened = open.has(one.id)
        const line = block.line + at
        return (
          <Fragment key={one.id}>
            <FigureRow
              row={one}
              group={group}
              columns={columns}
              raw={raw}
              open={opened}
              stop={line === stop}
              line={line}
              {...row}
            />
            {opened && (
              <tr>
                <td colSpan={columns.length} className={styles.detailCell}>
                  <Detail row={one} raw={raw} failed={texts.failed.includes(one.sourceId)} />
                </td>
              </tr>
            )}
          </Fragment>
        )
      })}
    </tbody>
  )
}
