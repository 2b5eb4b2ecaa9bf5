import { lastAnswers } from '../../../data/last-answers.ts'
import type { RowGroup } from './groups.ts'
import type { TableRow } from './rows.ts'

/**
 * Lines of the body that are drawn together: the head of a group, or some of its rows. Rows are cut from their
 * group only when they are drawn: of a hundred thousand only those on the screen need be sorted.
 * `line`: the number of its first line among the heads and rows of the body.
 */
export type Block =
  | { kind: 'group'; key: string; line: number; group: RowGroup }
  | { kind: 'rows'; key: string; line: number; group: RowGroup; from: number; to: number }

/** Heights in px of a head and of a row, before a block is drawn and measured. */
const heights = { group: 40, row: 28 }

/** So many rows are drawn together. */
const together = 12

const size = (block: Block): number => (block.kind === 'group' ? 1 : block.to - block.from)

/** The height of a block as long as no row of it is opened. */
export const blockHeight = (block: Block): number =>
  block.kind === 'group' ? heights.group : size(block) * heights.row

/** How many lines blocks have. */
export function linesOf(blocks: readonly Block[]): number {
  const last = blocks.at(-1)
  return last ? last.line + size(last) : 0
}

/** Lays groups out in blocks. A folded group keeps its head; a table without grouping has none. */
export const blocksOf = lastAnswers((groups: readonly RowGroup[], folded: ReadonlySet<string>): Block[] => {
  const blocks: Block[] = []
  let line = 0
  for (const group of groups) {
    if (group.by !== 'none') {
      blocks.push({ kind: 'group', key: `g ${group.key}`, line, group })
      line += 1
    }
    if (folded.has(group.key)) continue
    for (let from = 0; from < group.size; from += together) {
      const to = Math.min(group.size, from + together)
      blocks.push({ kind: 'rows', key: `r ${group.key} ${from} ${to}`, line, group, from, to })
      line += to - from
    }
  }
  return blocks
})

/** The rows of a block; none for a head. */
export const rowsOf = (block: Block): readonly TableRow[] =>
  block.kind === 'group' ? [] : block.group.rows.slice(block.from, block.to)

/** The number of the block that holds a line; undefined beyond the end. */
export function blockOfLine(blocks: readonly Block[], line: number): number | undefined {
  let [low, high] = [0, blocks.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const block = blocks[middle]
    if (!block) return undefined
    if (line < block.line) high = middle - 1
    else if (line >= block.line + size(block)) low = middle + 1
    else return middle
  }
  return undefined
}

/** The next line with a row, over heads; undefined at either end. */
export function nextRow(blocks: readonly Block[], from: number, step: 1 | -1): number | undefined {
  for (let line = from + step; ; line += step) {
    const at = blockOfLine(blocks, line)
    if (at === undefined) return undefined
    if (blocks[at]?.kind === 'rows') return line
  }
}
