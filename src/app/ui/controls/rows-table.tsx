import type { ReactNode } from 'react'
import type { Span } from '../../../contract/span.ts'
import { type Cell, cellsOf, isRule, withUnits } from '../../../text/cells/cells.ts'
import { useSourceWords } from '../../i18n/sources/source-words.ts'
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

/** What parts a cell from the next. */
const parts = /[\s|｜,，]/u

const isNumber = (words: string) => /^[-+−]?[\d０-９]/u.test(words)

type Shown = { words: string }

/** How many empty cells stand right behind one. */
function emptyBehind(line: readonly Shown[], at: number): number {
  let count = 0
  while (line[at + 1 + count]?.words === '') count++
  return count
}

/** Whether an empty cell lies under a head before it; the corner over the names of the rows does not. */
const isCovered = (line: readonly Shown[], at: number): boolean =>
  line.slice(1, at).some(({ words }) => words !== '')

/** A cell with the English that stands behind its words, which is no cell of its own, as offsets into the whole text. */
function shown(line: string, from: number, one: Cell, next: Cell | undefined) {
  let end = next?.start ?? line.length
  while (end > one.end && parts.test(line.charAt(end - 1))) end--
  return { words: line.slice(one.start, end), start: from + one.start, end: from + end }
}

/** A row with the empty cells that tabs part before its first words and behind its last: a head begins over the column that it is of. */
function withEdges({ start, end }: Span, text: string): Span {
  let [from, to] = [start, end]
  while (text[from - 1] === '\t') from--
  while (text[to] === '\t') to++
  return { start: from, end: to }
}

/** Rows of a report's table as a table: it scrolls by itself where it is wider than the page. */
export function RowsTable({ text, rows: told, heads, cell }: RowsTableProps) {
  const words = useSourceWords()
  const rows = told.map((row) => withEdges(row, text))
  const parted = rows.map(({ start, end }) => {
    const line = text.slice(start, end)
    return isRule(line) ? [] : cellsOf(line)
  })
  const named = parted.slice(0, heads).reduce((most, line) => Math.max(most, line.length), 0)
  const lines = rows.map(({ start, end }, at) => {
    const line = text.slice(start, end)
    const own = parted[at] ?? []
    // A unit in brackets beside a name is no cell where the head has none for it.
    const cells = named > 0 && own.length > named ? withUnits(own, line) : own
    return cells.map((one, index) => shown(line, start, one, cells[index + 1]))
  })
  const width = lines.reduce((most, line) => Math.max(most, line.length), 0)
  // What tabs part has its cells from the first on: those that it lacks are empty ones at its end.
  for (const [at, line] of lines.entries()) {
    const { start = 0, end = 0 } = rows[at] ?? {}
    if (line.length === 0 || !text.slice(start, end).includes('\t')) continue
    while (line.length < width) line.push({ words: '', start: end, end })
  }
  const row = (line: (typeof lines)[number], at: number) => {
    if (line.length === 0) return null
    const head = at < heads
    // The corner above the names of the rows may be empty; fewer heads are wider ones, over as many columns each.
    const lacks = width - line.length
    const spans = head && lacks > 1 && line.length > 1 && (width - 1) % (line.length - 1) === 0
    const wide = spans ? (width - 1) / (line.length - 1) : undefined
    const overOthers = at < heads - 1 && lacks === 0
    const empty = lacks > 0 && !spans && <td colSpan={lacks} />
    return (
      <tr key={rows[at]?.start}>
        {head && empty}
        {line.map((one, column) => {
          // 绝对数 over three years: a head is as wide as the empty cells behind it, where others stand below.
          const over = overOthers && column > 0 && one.words !== '' ? emptyBehind(line, column) : 0
          if (overOthers && one.words === '' && isCovered(line, column)) return null
          const name = head ? 'col' : column === 0 && !isNumber(one.words) ? 'row' : undefined
          const Cell = name ? 'th' : 'td'
          return (
            <Cell
              // biome-ignore lint/suspicious/noArrayIndexKey: the cells of a row never move
              key={column}
              {...(name && { scope: wide && column > 0 ? 'colgroup' : name })}
              {...(wide && column > 0 && { colSpan: wide })}
              {...(over > 0 && { colSpan: over + 1 })}
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
