import { isRule } from '../../../text/cells/cells.ts'
import type { Line } from '../line.ts'

/** A line of a drawn frame: ————+————, +---+---+; a rule of Markdown has pipes. */
const isFrame = ({ text }: Line): boolean => isRule(text) && /[—-]\+[—-]/u.test(text)
const isCells = (line: Line | undefined): boolean => line?.text.includes('|') === true && !isFrame(line)

/** A head of more lines is none. */
const mostHeads = 6

/**
 * Marks the lines of tables in drawn frames: the head, which stands between two rules, and the rules between rows. They would be taken for
 * the ends of pages otherwise, and names broken over lines for headings.
 */
export function markFrames(lines: readonly Line[]): void {
  let inside = false
  for (const [at, line] of lines.entries()) {
    if (line.table) continue
    if (!isFrame(line)) {
      inside &&= isCells(line)
      continue
    }
    let end = at + 1
    while (isCells(lines[end])) end++
    const below = lines[end]
    const isHead = end > at + 1 && end - at <= mostHeads && below && isFrame(below) && isCells(lines[end + 1])
    // Between rows a rule parts nothing that is not parted already.
    const marked = inside ? [line] : isHead ? lines.slice(at, end + 1) : [line]
    for (const one of marked)
      Object.assign(one, { kind: 'body', open: false, table: inside ? 'row' : 'head' })
    inside ||= isHead === true
  }
}
