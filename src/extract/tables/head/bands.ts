import { type Cell, closed } from '../../../text/cells/cells.ts'
import { isEmpty, isNumber } from '../cells/cells.ts'
import type { PartedLine } from '../table.ts'

/** The columns of one of several tables that stand side by side: from, and up to. */
export type Band = readonly [from: number, to: number]

/**
 * The tables that stand side by side in one: where the words of the head come again (地区 收入 地区 收入; 收入 执行数 支出 执行数) and
 * names stand below the first of them. One band, the whole width, where there is only one table.
 */
export function bandsOf(
  head: readonly PartedLine[],
  rows: readonly (readonly Cell[])[],
  width: number,
): Band[] {
  const [line, below] = head
  const words = line?.cells.map(({ text }) => closed(text)) ?? []
  const whole: Band[] = [[0, width]]
  if (below || words.length !== width) return whole
  for (let size = 2; size * 2 <= width; size++) {
    if (width % size !== 0) continue
    const again = words.every((word, at) => at % size === 0 || word === words[at % size])
    if (again && namesAt(rows, size))
      return Array.from({ length: width / size }, (_, at) => [at * size, (at + 1) * size])
  }
  return whole
}

/** Whether names stand in a column: words, or nothing. */
function namesAt(rows: readonly (readonly Cell[])[], at: number): boolean {
  const cells = rows.flatMap((row) => row[at] ?? []).filter((cell) => !isEmpty(cell))
  return cells.length > 0 && !cells.some(isNumber)
}
