import type { Cell } from '../../../text/cells/cells.ts'
import { filled, filledUp, isEmpty } from '../cells/cells.ts'
import type { PartedLine } from '../table.ts'
import { below, blank, type Column, columnOf } from './column.ts'

/** The columns that a cell stands over: from, and up to. */
type Reach = readonly [from: number, to: number]

/** Whether the empty cells of a line may have been moved to its end: several heads stand side by side, and then nothing. */
function mayBeMoved(cells: readonly Cell[]): boolean {
  const own = filled(cells.slice(cells.findIndex((cell) => !isEmpty(cell))))
  return own.length > 2 && !own.some(isEmpty) && isEmpty(cells.at(-1) as Cell)
}

/**
 * The columns of a head of three lines or more whose cells stand at their places: behind a wide cell the others are empty, and below one
 * that is as tall as several lines. 科目｜本月数｜｜, below it ｜金额｜比上年｜, below it ｜｜增减额｜增减率. Undefined where the lines have not a
 * cell for each column, or a wide cell has no narrower ones below it.
 */
export function inStoreys(head: readonly PartedLine[], width: number): Column[] | undefined {
  const lines = head.map(({ line, cells }) => ({ line, cells: filledUp(cells, width) }))
  const upper = lines.slice(0, -1)
  const [, ...lower] = head
  if (
    lower.length < 2 ||
    lower.some(({ line }) => !line.text.startsWith('\t')) ||
    lines.some(({ cells }) => cells.length !== width) ||
    upper.some(({ cells }) => mayBeMoved(cells))
  )
    return undefined
  const columns: Column[] = []
  const fill = ([from, to]: Reach, level: number, above: Column | undefined): boolean => {
    const line = lines[level]
    if (!line) {
      columns.push(above ?? { role: 'name', ...blank })
      return to - from === 1
    }
    const starts: number[] = []
    for (let at = from; at < to; at++) if (!isEmpty(line.cells[at] as Cell)) starts.push(at)
    const [first = to] = starts
    if (first > from && !fill([from, first], level + 1, above)) return false
    return starts.every((at, index) => {
      const own = columnOf(line.line, line.cells[at] as Cell)
      return fill([at, starts[index + 1] ?? to], level + 1, above ? below(own, above) : own)
    })
  }
  return fill([0, width], 0, undefined) ? columns : undefined
}
