import type { Cell } from '../../../text/cells/cells.ts'
import { columnsOfPieces } from '../../prepare/tables/head-columns.ts'
import { unitOf } from '../../recognize/counted-in.ts'
import { inPlace, isEmpty } from '../cells/cells.ts'
import type { NamePart, PartedLine, TableLine } from '../table.ts'

/** A cell of a head, with the line that it stands on. */
interface Piece {
  line: TableLine
  cell: Cell
}

/** A unit below a name, without the brackets that part it from one: 周转量, below it 万人公里. */
const isBare = ({ cell }: Piece): boolean => unitOf(cell.text) !== undefined && !/[()]/u.test(cell.text)

/** A head as one line, made of the pieces of each column; what it is made of tells its parts' places in the text. */
function lineOf(columns: readonly (readonly Piece[])[], first: TableLine): PartedLine {
  const sources: { at: number; piece: Piece }[] = []
  let text = ''
  const cells = columns.map((column): Cell => {
    if (text !== '') text += '|'
    const start = text.length
    for (const [index, piece] of column.entries()) {
      const unit = index > 0 && index === column.length - 1 && isBare(piece)
      if (unit) text += '('
      sources.push({ at: text.length, piece })
      text += piece.cell.text
      if (unit) text += ')'
    }
    return { start, end: text.length, text: text.slice(start) }
  })
  const source = ({ start, end }: Pick<Cell, 'start' | 'end'>): NamePart[] =>
    sources.flatMap(({ at, piece: { line, cell } }) => {
      const [from, to] = [Math.max(start, at), Math.min(end, at + cell.text.length)]
      return from < to ? [{ line, start: cell.start + from - at, end: cell.start + to - at }] : []
    })
  const line: TableLine = {
    block: first.block,
    text,
    source,
    placeAt: (cell) => {
      const [only, other] = source(cell)
      return only && !other ? only.line.placeAt(only) : undefined
    },
  }
  return { line, cells }
}

const nowhere: Cell = { start: 0, end: 0, text: '' }

/** A head in a frame: its lines have a cell each for every column, and a column's cells make up its name. */
export function composedInFrame(head: readonly PartedLine[], width: number): PartedLine | undefined {
  const lines = head.map((one) => ({ line: one.line, cells: inPlace(one, width, false) }))
  const [first] = lines
  if (!first || lines.length < 2 || lines.some(({ cells }) => cells.length !== width)) return undefined
  const columns = first.cells.map((_, at) =>
    lines.flatMap(({ line, cells }) => {
      const cell = cells[at]
      return cell && !isEmpty(cell) ? [{ line, cell }] : []
    }),
  )
  return lineOf(columns, first.line)
}

/** A head that a page broke over lines, as one of so many cells; undefined where its pieces cannot be told to the columns. */
export function composedOf(head: readonly PartedLine[], width: number): PartedLine | undefined {
  const [first] = head
  const pieces = head.flatMap(({ line, cells }) =>
    cells.filter((cell) => !isEmpty(cell)).map((cell): Piece => ({ line, cell })),
  )
  const texts = pieces.map(({ line, cell }) => ({
    text: cell.text,
    line: line.block,
    firm: line.text.includes('|'),
  }))
  const all = columnsOfPieces(texts, width)
  const columns = all ?? columnsOfPieces(texts, width - 1)
  if (!first || !columns) return undefined
  const own = lineOf(
    columns.map((column) => column.flatMap((at) => pieces[at] ?? [])),
    first.line,
  )
  return all ? own : { ...own, cells: [nowhere, ...own.cells] }
}
