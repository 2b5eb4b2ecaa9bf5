import { ChevronDown, ChevronRight } from 'lucide-react'
import { type KeyboardEvent, memo, type ReactNode } from 'react'
import { Excerpt } from '../../../charts/words/excerpt.tsx'
import { useCollection } from '../../../data/collection-context.tsx'
import { useLanguage, useText } from '../../../i18n/use-text.ts'
import { placeOf } from '../../../marks/figure-words.ts'
import { openFigure } from '../../../ui/dialogs/open-figure.ts'
import { QuoteNumber } from '../../../ui/words/quote-number.tsx'
import { asWritten } from '../../../ui/words/quote-parts.ts'
import { type ColumnId, columnLooks } from '../columns/columns.ts'
import styles from '../table.module.css'
import { BarCell, PlaceCell, TextCell } from './cells.tsx'
import type { RowGroup } from './groups.ts'
import type { TableRow } from './rows.ts'

export interface FigureRowProps {
  row: TableRow
  group: RowGroup
  columns: readonly ColumnId[]
  raw: string | undefined
  open: boolean
  /** Whether Tab reaches this row's number. */
  stop: boolean
  /** Its number among the lines of the body. */
  line: number
  barWidth: number
  /** Must stay the same functions: a row that did not change is not drawn again while the table scrolls. */
  onToggle: (id: string) => void
  onFocus: (line: number) => void
  onWalk: (event: KeyboardEvent, line: number) => void
}

/** One figure: the number opens the drawer, Space or the sign at the front opens its sentence below. */
export const FigureRow = memo(function FigureRow(props: FigureRowProps) {
  const { row, group, columns, raw, open, stop, line } = props
  const collection = useCollection()
  const text = useText()
  const lang = useLanguage()
  const { figure } = row
  const Sign = open ? ChevronDown : ChevronRight
  const press = (event: KeyboardEvent) => {
    if (event.key === ' ') {
      event.preventDefault()
      props.onToggle(row.id)
    } else props.onWalk(event, line)
  }
  const cells: Partial<Record<ColumnId, () => ReactNode>> = {
    open: () => (
      <button
        type="button"
        tabIndex={-1}
        className={styles.expand}
        aria-expanded={open}
        aria-label={text.table.expand(figure.quote)}
        onClick={() => props.onToggle(row.id)}
      >
        <Sign size={14} aria-hidden="true" />
      </button>
    ),
    place: () => <PlaceCell row={row} timed={columns.includes('year')} />,
    written: () => (
      <button
        type="button"
        className={styles.number}
        data-line={line}
        tabIndex={stop ? 0 : -1}
        aria-label={text.table.openSentence(
          placeOf(collection, figure, lang, text),
          asWritten(figure),
          figure.label,
        )}
        onClick={() => openFigure(figure.id)}
        onFocus={() => props.onFocus(line)}
        onKeyDown={press}
      >
        <QuoteNumber figure={figure} size="table" />
      </button>
    ),
    bar: () => <BarCell row={row} group={group} width={props.barWidth} />,
    sentence: () => <Excerpt quiet figure={figure} raw={raw} around={{ before: 6, after: 30 }} />,
  }
  return (
    <tr className={styles.row} data-open={open} aria-rowindex={line + 2}>
      {columns.map((id) => (
        <td key={id} className={`${styles[id] ?? ''} ${columnLooks[id].end ? styles.end : ''}`}>
          {cells[id]?.() ?? <TextCell row={row} column={id} />}
        </td>
      ))}
    </tr>
  )
})
