import { isRule } from '../../../text/cells/cells.ts'
import type { Line } from '../line.ts'

/** A line of a drawn frame: ————+————, +---+---+; a rule of Markdown has pipes. */
const isFrame = ({ text }: Line): boolean => isRule(text) && /[—-]\+[—-]/u.test(text)
const isCells = (line: Line | undefined): boolean => line?.text.includes('|') === true && !isFrame(line)

/** A head of more lines is none. */
const mostHeads = 6

/**
 * Marks the heads of tables in drawn frames, which stand between two rules. A rule, names broken over lines and lines of units would
 * be taken for the end of a page otherwise.
 */
export function markFrames(lines: readonly Line[]): void {
  for (const [at, line] of lines.entries()) {
    if (!isFrame(line) || line.table) continue
    let end = at + 1
    while (isCells(lines[end])) end++
    const below = lines[end]
    const isHead = end > at + 1 && end - at <= mostHeads && below && isFrame(below) && isCells(lines[end + 1])
    for (const one of isHead ? lines.slice(at, end + 1) : [line])
      Object.assign(one, { kind: 'body', open: false, table: 'head' })
  }
}
