import type { Cell } from '../../../text/cells/cells.ts'
import { isNumberCell } from '../../../text/cells/number-cell.ts'
import { isTranslation } from '../../../text/cells/translations.ts'
import type { Line } from '../line.ts'
import { holdsTable, isCaption, isUnitLine } from '../tables/table-lines.ts'
import { partLine } from './one-line.ts'
import { sortOf, withoutEnglish } from './sorts.ts'
import { tableIn } from './stream-rows.ts'
import { cellsIn, linesOf } from './table-lines.ts'

/** A longer line is no cell. */
const cellLimit = 40
const translationLimit = 120

const isMarked = ({ text }: Line) => text.includes('|')
const filled = (text: string) => text.split('|').filter((cell) => cell.trim() !== '').length

/** A line that may be one cell of a table: 506427 |, |, 全市总人口. */
const isCell = (line: Line): boolean =>
  (line.kind === 'body' || line.kind === 'heading' || isMarked(line)) &&
  line.text.length <= (isTranslation(line.text) ? translationLimit : cellLimit) &&
  !/[。;!?]/u.test(line.text) &&
  filled(line.text) <= 1

/** So many lines without a pipe may be one cell that the page broke (规模工业增加值, 增长速度 |). */
const mostBroken = 3

/** The end of the run of lines that hold a cell each. In a run with pipes lines without one are part of a cell that a pipe ends. */
function runFrom(lines: readonly Line[], first: number): number {
  const marked = isMarked(lines[first] as Line)
  const isPart = (at: number) => lines[at] !== undefined && isCell(lines[at])
  let end = first
  while (isPart(end)) {
    let next = end
    while (isPart(next) && next - end < mostBroken && isMarked(lines[next] as Line) !== marked) next++
    if (!isPart(next) || isMarked(lines[next] as Line) !== marked || (!marked && next > end)) break
    end = next + 1
  }
  return end
}

/**
 * Tables whose cells stand below each other, a line each, or all on one line, as pages give them whose marks of tables were lost:
 * their rows become a line each. What fits no regular table stays as it is.
 */
export function partStreams(view: string, lines: readonly Line[]): Line[] {
  const out: Line[] = []
  const push = (found: readonly Line[]) => {
    for (const line of found) out.push(line)
  }
  let first = 0
  while (first < lines.length) {
    const line = lines[first] as Line
    const whole = line.kind === 'body' && holdsTable(line.text)
    const end = whole ? first + 1 : Math.max(runFrom(lines, first), first + 1)
    const run = lines.slice(first, end)
    push(whole ? partLine(view, line) : run.length < leastCells ? run : partRun(view, run))
    first = end
  }
  return out
}
/** A head of two and two rows. */
const leastCells = 6

/** The tables of a run of lines that hold a cell each. */
function partRun(view: string, run: readonly Line[]): Line[] {
  const marked = run.some(isMarked)
  // In a run with pipes two of them next to each other hold an empty cell, whatever the line on which they stand.
  const whole = view.slice(run[0]?.start ?? 0, run.at(-1)?.end ?? 0)
  const cells = withoutEnglish(
    marked
      ? cellsIn({ ...(run[0] as Line), text: whole })
      : run.map(({ start, end, text }) => ({ start, end, text })),
  )
  // The pipe behind the last row ends it as the others are ended.
  const stop = run.at(-1)?.end ?? 0
  if (marked) cells.push({ start: stop, end: stop, text: '' })
  const texts = cells.map(({ text }) => text)
  const sorts = texts.map((text) => (isUnitLine(text) || isCaption(text) ? 'prose' : sortOf(text)))
  const out: Line[] = []
  let from = 0
  let at = 0
  let tries = 0
  let found = false
  const keep = (until: number) => {
    while (run[at] && (run[at] as Line).start < until) {
      const line = run[at++] as Line
      // A number behind the rows of a table that is none of theirs: a row that is not understood.
      const lone = found && cellsIn(line).some(isNumber)
      out.push(lone ? { ...line, kind: 'body', open: false, table: 'row' } : line)
    }
  }
  for (;;) {
    // The caption of a table and its unit may stand in cells of their own.
    while (marked && cells[from] && (cells[from]?.text === '' || isOver(cells[from] as Cell))) from++
    const table = tableIn({ texts, sorts }, from, marked)
    if (!table) {
      // Behind numbers that make no table the next may stand.
      const behind = Math.max(from, sorts.indexOf('number', from))
      from = sorts.findIndex((sort, at) => at > behind && (sort === 'words' || sort === 'label'))
      if (from < 0 || ++tries > mostTries) break
      continue
    }
    const last = table.rows.at(-1) as readonly [number, number]
    keep(cells[table.head[0]]?.start ?? 0)
    for (const line of linesOf(view, cells, table)) out.push(line)
    found = true
    from = last[1]
    const end = cells[from - 1]?.end ?? 0
    while (run[at] && (run[at] as Line).start < end) at++
  }
  keep(Number.POSITIVE_INFINITY)
  return out
}

/** So often a run is searched for a table before its rest is left. */
const mostTries = 12

const isNumber = ({ text }: Cell) => isNumberCell(text)
const isOver = ({ text }: Cell) => isCaption(text) || isUnitLine(text)
