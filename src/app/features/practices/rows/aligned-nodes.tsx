import type { AlignedRow } from '../../../../compare/alike/align.ts'
import type { PracticeNode } from '../../../../contract/practice.ts'
import { useText } from '../../../i18n/use-text.ts'
import type { ListKind } from '../pairing.ts'
import { usePlaceStyle } from '../passage/practice-text.tsx'
import styles from './aligned-nodes.module.css'
import { BlankNode, NodeBox } from './node-box.tsx'

export interface AlignedNodesProps {
  rows: readonly AlignedRow[]
  kind: ListKind
  /** What the list compares, for screen readers. */
  label: string
  left: string
  right: string
  /** Whether the other place's report says these words outside its own list. */
  mentioned(side: 'left' | 'right', words: string): boolean
}

const ordinals = (rows: readonly AlignedRow[], side: 'left' | 'right') => {
  let count = 0
  return rows.map((row) => (row[side] ? ++count : undefined))
}

/** Two procedures or chains side by side: what corresponds stands in one row, what is missing stays blank. */
export function AlignedNodes({ rows, kind, label, left, right, mentioned }: AlignedNodesProps) {
  const words = useText().practices
  const leftStyle = usePlaceStyle(left)
  const rightStyle = usePlaceStyle(right)
  const leftOrdinals = ordinals(rows, 'left')
  const rightOrdinals = ordinals(rows, 'right')
  const blank = kind === 'steps' ? words.noStep : words.noLevel
  const cell = (side: 'left' | 'right', at: number, node: PracticeNode | undefined, other?: PracticeNode) => {
    const ordinal = (side === 'left' ? leftOrdinals : rightOrdinals)[at]
    if (node)
      return <NodeBox ordinal={ordinal} text={node.text} shared={rows[at]?.shared} first={ordinal === 1} />
    if (other && mentioned(side, other.text)) {
      return (
        <>
          <NodeBox text={other.text} />
          <span className={styles.said}>{words.mentioned}</span>
        </>
      )
    }
    return <BlankNode words={blank} />
  }
  return (
    <ol className={styles.list} aria-label={label}>
      {rows.map((row, at) => (
        <li key={`${row.left?.span.start}/${row.right?.span.start}`} className={styles.row}>
          <span className={styles.left} style={leftStyle}>
            {cell('left', at, row.left, row.right)}
          </span>
          <span className={row.tie === 'none' ? styles.untied : styles[row.tie]}>
            {row.tie !== 'none' && <span className={styles.tie}>{words.ties[row.tie]}</span>}
          </span>
          <span className={styles.right} style={rightStyle}>
            {cell('right', at, row.right, row.left)}
          </span>
        </li>
      ))}
    </ol>
  )
}

/** A procedure or a chain that stands for itself. */
export function LoneNodes(props: { nodes: readonly PracticeNode[]; label: string; regionId: string }) {
  const style = usePlaceStyle(props.regionId)
  return (
    <ol className={styles.list} aria-label={props.label} style={style}>
      {props.nodes.map((node, at) => (
        <li key={node.span.start} className={styles.lone}>
          <NodeBox ordinal={at + 1} text={node.text} first={at === 0} />
        </li>
      ))}
    </ol>
  )
}
