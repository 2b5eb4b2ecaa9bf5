import { useMemo, useState } from 'react'
import type { Practice } from '../../../../contract/practice.ts'
import { regionName, useLanguage, useText } from '../../../i18n/use-text.ts'
import { Button } from '../../../ui/controls/button.tsx'
import { usePrinting } from '../../../ui/use-printing.ts'
import { ListHead } from '../columns/list-head.tsx'
import { NoList } from '../columns/no-list.tsx'
import type { Column } from '../columns.ts'
import { useMentions } from '../kinds/use-mentions.ts'
import { type ListKind, type Pair, pairLists } from '../pairing.ts'
import { AlignedNodes, LoneNodes } from './aligned-nodes.tsx'
import styles from './nodes-row.module.css'
import { Row } from './row.tsx'

interface NodesRowProps {
  kind: ListKind
  columns: readonly Column[]
  /** Per column, the practices that spell out such a list. */
  cells: readonly (readonly Practice[])[]
}

const shownAtFirst = 3

/** Procedures or organisation chains: aligned member by member for two places, each for itself for more. */
export function NodesRow({ kind, columns, cells }: NodesRowProps) {
  const words = useText().practices
  const [opened, setOpen] = useState(false)
  const open = usePrinting() || opened
  const [left, right] = columns
  const pairs = useMemo(
    () => (columns.length === 2 ? pairLists(cells[0] ?? [], cells[1] ?? [], kind) : []),
    [columns, cells, kind],
  )
  const row = { label: words.rows[kind], hint: words.rowHints[kind], columns: columns.length }
  if (columns.length !== 2 || !left || !right) {
    return (
      <Row {...row}>
        {columns.map((column, at) => (
          <LoneCell key={column.region.id} kind={kind} column={column} practices={cells[at] ?? []} />
        ))}
      </Row>
    )
  }
  return (
    <Row {...row} wide keepColumns>
      {pairs.slice(0, open ? undefined : shownAtFirst).map((pair) => (
        <PairBlock
          key={`${pair.left?.id}/${pair.right?.id}`}
          kind={kind}
          pair={pair}
          left={left}
          right={right}
          empty={[cells[0]?.length === 0, cells[1]?.length === 0]}
        />
      ))}
      {!open && pairs.length > shownAtFirst && (
        <div className={styles.more}>
          <Button onClick={() => setOpen(true)}>{words.more(String(pairs.length - shownAtFirst))}</Button>
        </div>
      )}
    </Row>
  )
}

function LoneCell(props: { kind: ListKind; column: Column; practices: readonly Practice[] }) {
  const { kind, column, practices } = props
  const lang = useLanguage()
  const words = useText().practices
  const name = regionName(column.region, lang)
  return (
    <div>
      {practices.length === 0 && (
        <p className={styles.none}>
          <NoList kind={kind} column={column} />
        </p>
      )}
      {practices.map((practice) => (
        <div key={practice.id} className={styles.lone}>
          <ListHead practice={practice} kind={kind} regionId={column.region.id} />
          <LoneNodes
            nodes={practice[kind] ?? []}
            label={words.listOf(practice.title, name)}
            regionId={column.region.id}
          />
        </div>
      ))}
    </div>
  )
}

interface PairBlockProps {
  kind: ListKind
  pair: Pair
  left: Column
  right: Column
  /** Whether a column has no such list at all. */
  empty: readonly [boolean, boolean]
}

function PairBlock({ kind, pair, left, right, empty }: PairBlockProps) {
  const lang = useLanguage()
  const words = useText().practices
  const mentioned = useMentions(left, right)
  if (pair.rows && pair.left && pair.right) {
    const names = [regionName(left.region, lang), regionName(right.region, lang)] as const
    return (
      <div>
        <div className={styles.heads}>
          <ListHead practice={pair.left} kind={kind} regionId={left.region.id} />
          <ListHead practice={pair.right} kind={kind} regionId={right.region.id} />
        </div>
        <AlignedNodes
          rows={pair.rows}
          kind={kind}
          label={words.alignedOf(words.rows[kind], ...names)}
          left={left.region.id}
          right={right.region.id}
          mentioned={(side, text) => kind === 'levels' && mentioned(side, text)}
        />
      </div>
    )
  }
  return (
    <div className={styles.heads}>
      {pair.left ? (
        <LoneCell kind={kind} column={left} practices={[pair.left]} />
      ) : (
        <p className={styles.none}>{empty[0] && <NoList kind={kind} column={left} />}</p>
      )}
      {pair.right ? (
        <LoneCell kind={kind} column={right} practices={[pair.right]} />
      ) : (
        <p className={styles.none}>{empty[1] && <NoList kind={kind} column={right} />}</p>
      )}
    </div>
  )
}
