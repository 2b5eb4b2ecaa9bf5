import type { Span } from '../../../contract/span.ts'
import type { Cell } from '../../../text/cells/cells.ts'
import type { Line } from '../line.ts'
import { isCaption } from '../tables/table-lines.ts'
import { sortOf, withoutEnglish } from './sorts.ts'
import { tableIn } from './stream-rows.ts'
import { cellsIn, linesOf, part } from './table-lines.ts'

/** A longer caption is a sentence. */
const captionLimit = 40

/** Where the caption on the line of a table's first cell begins, and where that cell does: 表2 2020年林业生产情况 产品名称. */
function captionIn(text: string): Span | undefined {
  const start = text.lastIndexOf('。') + 1
  const end = text.trimEnd().lastIndexOf(' ') + 1
  const words = text.slice(start, end).trim()
  return isCaption(words) && words.length <= captionLimit ? { start, end } : undefined
}

const blank = /[\s|]/u

/** The lines of one line that holds a whole table, perhaps between a caption and other words. */
export function partLine(view: string, whole: Line): Line[] {
  const cells = withoutEnglish(cellsIn(whole))
  const out: Line[] = []
  const rest = (from: number, to: number) => {
    let [start, end] = [from, to]
    while (start < end && blank.test(view.charAt(start))) start++
    while (end > start && blank.test(view.charAt(end - 1))) end--
    if (end > start) out.push(part(view, start, end, { kind: 'body' }))
  }
  let done = whole.start
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at] as Cell
    const over = captionIn(cell.text)
    if (!over && at > 0) continue
    const lead = over?.end ?? 0
    const stream = cells.with(at, { ...cell, start: cell.start + lead, text: cell.text.slice(lead) })
    const texts = stream.map(({ text }) => text)
    const table = tableIn({ texts, sorts: texts.map(sortOf) }, at, true)
    if (!table) continue
    const named = cell.start + (over?.start ?? 0)
    rest(done, named)
    rest(named, cell.start + lead)
    for (const line of linesOf(view, stream, table)) out.push(line)
    const last = table.rows.at(-1) as readonly [number, number]
    done = cells[last[1] - 1]?.end ?? whole.end
    at = last[1] - 1
  }
  if (done === whole.start) return [whole]
  rest(done, whole.end)
  return out
}
