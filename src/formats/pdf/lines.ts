import type { Grid } from './grids.ts'
import { joinedWords, type Placed } from './placed.ts'

/** Words of a line that no wide gap parts. */
export interface Cell {
  text: string
  x: number
  end: number
}

/** A line of a page, of one cell but for rows of a table. */
export interface Line {
  cells: readonly Cell[]
  x: number
  end: number
  y: number
  size: number
  /** The table of which it is a row, a cell for each column, where its cells are drawn. */
  drawn?: Grid
}

/** Of the type's size: what parts two cells, and two words that are not Chinese. */
const gaps = { cell: 1.2, word: 0.15 }
/** Of the type's size: so far off the baseline a stretch still belongs to the line (raised digits). */
const baseline = 0.5
/** A title that is set wide (政　府　工　作　报　告) has so many cells at least, of so many characters at most. */
const spaced = { cells: 3, characters: 2 }

/** 工 作 总 结: a title that is set wide. Refuses 各 位, two characters that may be two words. */
const wide = /^(?:\p{Script=Han} ){3,}\p{Script=Han}$/u

const unspaced = (text: string): string => (wide.test(text) ? text.replaceAll(' ', '') : text)

function cellsOf(placed: readonly Placed[], size: number): Cell[] {
  const cells: Cell[] = []
  for (const { text, x, width } of placed) {
    const last = cells.at(-1)
    const gap = last ? x - last.end : Number.POSITIVE_INFINITY
    const end = x + width
    if (!last || gap > gaps.cell * size) cells.push({ text, x, end })
    else {
      last.text = gap > gaps.word * size ? joinedWords(last.text, text) : last.text + text
      last.end = Math.max(last.end, end)
    }
  }
  const isSpaced =
    cells.length >= spaced.cells &&
    cells.every(({ text }) => text.length <= spaced.characters && /^\p{Script=Han}+$/u.test(text))
  const [first] = cells
  if (!isSpaced || !first) return cells.map((cell) => ({ ...cell, text: unspaced(cell.text) }))
  return [{ text: cells.map(({ text }) => text).join(''), x: first.x, end: cells.at(-1)?.end ?? first.end }]
}

/** The rows of a table whose cells are drawn. */
const rowsOf = (drawn: Grid, size: number): Line[] =>
  drawn.rows.map((row, down) => {
    const cells = row.map((text, at) => ({
      text,
      x: drawn.columns[at] ?? 0,
      end: drawn.columns[at + 1] ?? 0,
    }))
    return {
      cells,
      x: cells[0]?.x ?? 0,
      end: cells.at(-1)?.end ?? 0,
      y: drawn.heights[down + 1] ?? 0,
      size,
      drawn,
    }
  })

/**
 * The lines of a page, in the order in which its program wrote them: of a page in columns that is column by column.
 * Takes stretches to the right of each other on one baseline for a line; a raised figure stays in its line.
 * @param grids its tables whose cells are drawn: each stands where the first of its words does
 */
export function linesOf(page: readonly Placed[], grids: readonly Grid[] = []): Line[] {
  const lines: Line[] = []
  const written = new Set<Grid>()
  let open: Placed[] = []
  const close = () => {
    const [first] = open
    if (!first) return
    // A raised note must not pass for the type of the line.
    const size = Math.max(...open.map((one) => one.size))
    const cells = cellsOf(open, size)
    lines.push({ cells, x: first.x, end: Math.max(...cells.map(({ end }) => end)), y: first.y, size })
    open = []
  }
  for (const one of page) {
    const grid = grids.find(({ holds }) => holds.has(one))
    if (grid) {
      close()
      if (!written.has(grid)) lines.push(...rowsOf(grid, one.size))
      written.add(grid)
      continue
    }
    const last = open.at(-1)
    if (last) {
      const size = Math.max(last.size, one.size)
      const isLevel = Math.abs(one.y - last.y) < baseline * size
      const isBehind = one.x > last.x + last.width - size
      if (!isLevel || !isBehind) close()
    }
    open.push(one)
  }
  close()
  return lines
}

/** All that a line says. */
export const wordsOfLine = ({ cells }: Line): string => cells.map(({ text }) => text).join(' ')
