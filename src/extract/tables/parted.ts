import { unitHead } from '../../lexicon/table-words.ts'
import { type Cell, cellsOf, closed, withUnits } from '../../text/cells/cells.ts'
import { numeralValue } from './cells/cell-number.ts'
import { filledUp, inPlace, isEmpty, isNumber } from './cells/cells.ts'
import { bandsOf, headOf } from './head/bands.ts'
import type { Column } from './head/column.ts'
import type { PartedLine, Table, TableLine } from './table.ts'

/** The number that stands most often in a list, the first of equal ones. */
function mostOften(list: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const one of list) counts.set(one, (counts.get(one) ?? 0) + 1)
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0]
}

/** Whether a row has no number where others have one. */
export const lacksCells = (row: readonly Cell[], columns: readonly Column[] | undefined): boolean =>
  columns !== undefined && row.some((cell, at) => columns[at]?.role === 'number' && cell.text === '')

/** Whether an empty cell stands between others: the row keeps its cells at their places. */
const hasGap = (row: readonly Cell[]): boolean =>
  row.some((cell, at) => at > 0 && cell.text === '' && row.slice(at).some((behind) => !isEmpty(behind)))

/**
 * Some pages move the cells of a row to the left over empty ones: where rows lack cells, and always the last ones, nothing tells
 * which they lack.
 */
export function isShifted(
  rows: readonly (readonly Cell[])[],
  columns: readonly Column[] | undefined,
): boolean {
  const lacking = rows.filter(
    (row) => lacksCells(row, columns) && row.some((cell, at) => at > 0 && !isEmpty(cell)),
  )
  return lacking.length > 0 && !rows.some(hasGap)
}

/** So large a share is none. */
const tooLarge = 1000

/**
 * Whether a head lies beside its rows: a column that it tells in percent holds amounts without the sign, where the rows put the sign to the
 * shares of another (为年度预算% above 474945 beside 105.9%). Then nothing tells which column any number is of.
 */
export function liesBeside(
  rows: readonly (readonly Cell[])[],
  columns: readonly Column[] | undefined,
): boolean {
  if (!columns) return false
  const isSigned = (at: number) => rows.some((row) => /[%％]\s?$/u.test(row[at]?.text ?? ''))
  const holdsAmounts = (at: number) =>
    rows.some((row) => (numeralValue(row[at]?.text ?? '')?.value ?? 0) >= tooLarge)
  const isMisnamed = columns.some(({ unit }, at) => unit?.unit === '%' && !isSigned(at) && holdsAmounts(at))
  return isMisnamed && columns.some((_, at) => isSigned(at))
}

/** A table, or one of several that stand side by side: its head and its rows in cells, and how many cells a whole row has. */
export interface Parted {
  head: readonly PartedLine[]
  framed: boolean
  rows: readonly PartedRow[]
  width: number
}

interface PartedRow extends PartedLine {
  /** Of which of several tables side by side its cells are, nothing tells. */
  loose?: true
}

/** Whether tabs part a row that has a gap: its table keeps cells at their places. */
const keepsPlaces = ({ line, cells }: PartedLine): boolean => line.text.includes('\t') && hasGap(cells)

/** Up to which column the lines of so many cells hold anything. */
const filledWidth = (lines: readonly PartedLine[], width: number): number =>
  lines.reduce(
    (most, { cells }) =>
      cells.length === width ? Math.max(most, cells.findLastIndex((cell) => cell.text !== '') + 1) : most,
    0,
  )

/**
 * The cells of a row of several tables that blanks part, of a name and a number each, where some have no number: 上级补助收入 2164 补助下级支出.
 * Undefined where it has not a name for each of them.
 */
function withNames({ line, cells }: PartedLine, bands: number, width: number): Cell[] | undefined {
  if (width !== bands * 2 || /[|\t]/u.test(line.text)) return undefined
  const out: Cell[] = []
  for (const cell of cells) {
    const { start } = cell
    const number = isNumber(cell)
    if (number && out.length % 2 === 0) return undefined
    if (!number && out.length % 2 === 1) out.push({ start, end: start, text: '' })
    out.push(cell)
  }
  const names = cells.filter((cell) => !isNumber(cell)).length
  return names === bands ? [...filledUp(out, width)] : undefined
}

/**
 * How many cells the head of a table has whose first column stands empty below its first row of a sort, so that a pipe opens most rows: 经济发展 | 生产总值 |
 * 498 above | 公共预算收入 | 22. Undefined where a row has another number of cells.
 */
function sortedWidth(head: readonly PartedLine[], rows: readonly PartedLine[]): number | undefined {
  const [only, other] = head
  const width = only && !other && !only.line.text.startsWith('|') ? only.cells.length : 0
  const isWhole = ({ cells }: PartedLine) => cells.length === width
  const opens = ({ line, cells }: PartedLine) => line.text.startsWith('|') && cells.length === width - 1
  return rows.some(isWhole) && rows.every((row) => isWhole(row) || opens(row)) ? width : undefined
}

/** The tables that a table is made of: several may stand side by side. */
export function partedOf(table: Table): Parted[] {
  const parted = (line: TableLine): PartedLine => ({ line, cells: cellsOf(line.text) })
  const head = table.head.map(parted)
  const units = head.some(({ cells }) => cells.some(({ text }) => unitHead.test(closed(text))))
  const told = table.rows
    .map(parted)
    .map(({ line, cells }) => ({ line, cells: units ? cells : withUnits(cells, line.text) }))
  const sorted = sortedWidth(head, told)
  const cells = sorted ?? mostOften(told.map((row) => row.cells.length))
  // |2022年|110 below 鄱阳县|2021年|100
  const piped =
    sorted === undefined && told.filter(({ line }) => line.text.startsWith('|')).length * 2 > told.length
  const kept = told.some(keepsPlaces)
  const placed = told.map((row) => {
    const own = inPlace(row, cells, piped)
    // Tabs at the end of a line are lost with its blanks.
    const short = kept && row.line.text.includes('\t') && own.length < cells
    return { line: row.line, cells: short ? filledUp(own, cells) : own }
  })
  const width = filledWidth([...head, ...placed], cells)
  const rows = placed.map(({ line, cells: own }) => ({
    line,
    cells: own.length === cells ? own.slice(0, width) : own,
  }))
  const whole = rows.filter(({ cells }) => cells.length === width).map(({ cells }) => cells)
  const bands = bandsOf(head, whole, width)
  const { framed } = table
  if (bands.length < 2) return [{ head, framed, rows, width }]
  return bands.map(([from, to], at) => ({
    framed,
    width: to - from,
    head: headOf(head, bands, at, width),
    // A ragged row cannot be told to one of them, but where each has its name.
    rows: rows.map((row) => {
      const own = row.cells.length === width ? row.cells : withNames(row, bands.length, width)
      return own ? { line: row.line, cells: own.slice(from, to) } : { ...row, loose: true }
    }),
  }))
}
