import { isFrameRule } from '../../../text/cells/cells.ts'
import type { Line } from '../line.ts'
import { holdsNumbers } from './row-shapes.ts'

const isFrame = ({ text }: Line): boolean => isFrameRule(text)
const isCells = (line: Line | undefined): boolean => line?.text.includes('|') === true && !isFrame(line)

/** A head of more lines is none. */
const mostHeads = 6

/** How many lines above a rule make up a head whose upper rule is lost: those of a cell for each column; 0 where rows follow none. */
function withoutTop(lines: readonly Line[], rule: number): number {
  const columns = widthOf(lines[rule + 1])
  let first = rule
  while (
    isCells(lines[first - 1]) &&
    widthOf(lines[first - 1]) === columns &&
    !holdsNumbers(lines[first - 1]?.text ?? '')
  )
    first--
  const heads = rule - first
  return heads > 0 && heads <= mostHeads && columns > 2 && isCells(lines[rule + 1]) ? heads : 0
}
const widthOf = (line: Line | undefined): number => line?.text.split('|').length ?? 0

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
    const lost = inside ? 0 : withoutTop(lines, at)
    const isHead = end > at + 1 && end - at <= mostHeads && below && isFrame(below) && isCells(lines[end + 1])
    // Between rows a rule parts nothing that is not parted already.
    const marked =
      lost > 0 ? lines.slice(at - lost, at + 1) : !inside && isHead ? lines.slice(at, end + 1) : [line]
    for (const one of marked)
      Object.assign(one, { kind: 'body', open: false, table: inside ? 'row' : 'head' })
    inside ||= isHead === true || lost > 0
  }
}
