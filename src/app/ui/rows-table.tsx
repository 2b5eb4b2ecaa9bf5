import type { ReactNode } from 'react'
import type { Span } from '../../contract/span.ts'
import { cellsOf, isRule } from '../../text/cells.ts'
import { useText } from '../i18n/use-text.ts'
import styles from './rows-table.module.css'

export interface RowsTableProps {
  /** The raw text of the source. */
  text: string
  /** The rows in reading order, each a stretch of the text. */
  rows: readonly Span[]
  /** How many of the first rows name the columns. */
  heads: number
  /** The words of a cell with what can be done with them. */
  cell: (span: Span) => ReactNode
}

const isNumber = (words: string) => /^[-+−]?[\d０-９]/u.test(words)

/** Rows of a report's table as a table: it scrolls by itself where it is wider than the page. */
export function RowsTable({ text, rows, heads, cell }: RowsTableProps) {
  const words = useText().sources
  const lines = rows.map(({ start, end }) =>
    isRule(text.slice(start, end))
      ? []
      : cellsOf(text.slice(start, end)).map((one) => ({
          words: one.text,
          start: start + one.start,
          end: start + one.end,
        })),
  )
  const width = lines.reduce((most, line) => Math.max(most, line.length), 0)
  const row = (line: (typeof lines)[number], at: number) => {
    if (line.length === 0) return null
    const head = at < heads
    // The corner above the names of the rows may be empty.
    const lacks = width - line.length
    const empty = lacks > 0 && <td colSpan={lacks} />
    return (
      <tr key={rows[at]?.start}>
        {head && empty}
        {line.map((one, column) => {
          const name = head ? 'col' : column === 0 && !isNumber(one.words) ? 'row' : undefined
          const Cell = name ? 'th' : 'td'
          return (
            <Cell
              key={one.start}
              {...(name && { scope: name })}
              className={isNumber(one.words) && !head ? styles.number : undefined}
            >
              {one.words === '' ? null : cell(one)}
            </Cell>
          )
        })}
        {!head && empty}
      </tr>
    )
  }
  const all = lines.map(row)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={styles.scroll} aria-label={words.table} tabIndex={0}>
      <table className={styles.table} lang="zh">
        {heads > 0 && <thead>{all.slice(0, heads)}</thead>}
        <tbody>{all.slice(heads)}</tbody>
      </table>
    </section>
  )
}
