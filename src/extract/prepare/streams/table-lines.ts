import { type Cell, cellsOf } from '../../../text/cells/cells.ts'
import type { Line } from '../line.ts'
import type { StreamTable } from './stream-rows.ts'

/** What one line of a stream holds: its cells, with offsets into the whole text. */
export const cellsIn = (line: Line): Cell[] =>
  cellsOf(line.text).map(({ start, end, text }) => ({
    start: line.start + start,
    end: line.start + end,
    text,
  }))

/** A part of a text as a line of its own. */
export const part = (view: string, start: number, end: number, as: Pick<Line, 'kind' | 'table'>): Line => ({
  start,
  end,
  text: view.slice(start, end),
  open: false,
  ...as,
})

/** The lines of a table that was found in a stream. */
export function linesOf(view: string, cells: readonly Cell[], { head, rows }: StreamTable): Line[] {
  const line = ([from, to]: readonly [number, number], table: 'head' | 'row') =>
    part(view, cells[from]?.start ?? 0, cells[to - 1]?.end ?? 0, { kind: 'body', table })
  return [line(head, 'head'), ...rows.map((row) => line(row, 'row'))]
}
