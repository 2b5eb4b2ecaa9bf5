import { type Cell, closed } from '../../../text/cells/cells.ts'
import { filledUp, isEmpty, isNumber } from '../cells/cells.ts'
import type { PartedLine } from '../table.ts'

/** The columns of one of several tables that stand side by side: from, and up to. */
export type Band = readonly [from: number, to: number]

/** The cells of a line over several bands: one over each of them. */
function overBands(line: PartedLine, bands: readonly Band[], width: number): readonly Cell[] | undefined {
  const own = line.cells.filter((cell) => !isEmpty(cell))
  const cells = filledUp(line.cells, width)
  const placed = cells.length === width && bands.every(([from]) => !isEmpty(cells[from] as Cell))
  return own.length === bands.length && (placed || line.cells.length === own.length) ? own : undefined
}

/**
 * The tables that stand side by side in one: where the words of the head come again (地区 收入 地区 收入; 收入 执行数 支出 执行数) and
 * names stand below the first of them; above it may stand a line with a name for each (收入｜｜支出). One band, the whole width, where
 * there is only one table.
 */
export function bandsOf(
  head: readonly PartedLine[],
  rows: readonly (readonly Cell[])[],
  width: number,
): Band[] {
  const line = head.at(-1)
  const words = line?.cells.map(({ text }) => closed(text)) ?? []
  const whole: Band[] = [[0, width]]
  if (words.length !== width) return whole
  for (let size = 2; size * 2 <= width; size++) {
    if (width % size !== 0) continue
    const again = words.every((word, at) => at % size === 0 || word === words[at % size])
    if (!again || !namesAt(rows, size)) continue
    const bands = Array.from({ length: width / size }, (_, at): Band => [at * size, (at + 1) * size])
    return head.slice(0, -1).every((upper) => overBands(upper, bands, width)) ? bands : whole
  }
  return whole
}

/** The head of one of the bands. */
export const headOf = (
  head: readonly PartedLine[],
  bands: readonly Band[],
  at: number,
  width: number,
): PartedLine[] =>
  head.map(({ line, cells }, index) => {
    const over = index < head.length - 1 ? overBands({ line, cells }, bands, width)?.[at] : undefined
    return { line, cells: over ? [over] : cells.slice(...(bands[at] as Band)) }
  })

/** Whether names stand in a column: words, or nothing. */
function namesAt(rows: readonly (readonly Cell[])[], at: number): boolean {
  const cells = rows.flatMap((row) => row[at] ?? []).filter((cell) => !isEmpty(cell))
  return cells.length > 0 && !cells.some(isNumber)
}
