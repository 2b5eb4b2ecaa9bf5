import { isTrue, walkXml } from '../office/xml.ts'
import { mostCells, type SheetCell } from '../rows-of-cells.ts'
import { type FormatOf, shownNumber } from './number-formats.ts'
import { readingAid } from './workbook.ts'

/** What the cells of all sheets are read with. */
export interface SheetWords {
  strings: readonly string[]
  formatOf: FormatOf
  from1904: boolean
}

/** More columns than these no table for readers has. */
export const mostColumns = 1000

/** B7 → 1, AA12 → 26: the column of a cell, from zero; -1 where its name is none. */
function columnOf(reference: string | undefined): number {
  const letters = /^[A-Z]{1,3}(?=\d)/u.exec(reference ?? '')?.[0] ?? ''
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

/** A cell's words by its type: shared, written in place, a truth, an error, or a number in its format. */
function wordsOf(type: string, value: string, style: number, sheet: SheetWords): string {
  if (type === 's') return sheet.strings[Number(value)] ?? ''
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE'
  const isNumber = type === 'n' && value !== '' && Number.isFinite(Number(value))
  return isNumber ? shownNumber(Number(value), sheet.formatOf(style), sheet.from1904) : value
}

/** What a walk over a sheet gathers before its rows can be told: merged cells and the like are named behind them. */
class Gathered {
  readonly #rows: { number: number; texts: string[] }[] = []
  #cells = 0
  readonly #spans = new Map<number, { from: number; to: number }[]>()
  readonly #hidden: { from: number; to: number }[] = []

  /** Takes a row; false where there are too many cells. */
  take(number: number, texts: string[]): boolean {
    this.#cells += texts.length
    const isRoom = this.#cells <= mostCells
    if (isRoom) this.#rows.push({ number, texts })
    return isRoom
  }

  hide(from: number, to: number): void {
    this.#hidden.push({ from, to })
  }

  merge(reference: string): void {
    const [first = '', last = ''] = reference.split(':')
    const number = Number(/(?<=[A-Z])\d{1,7}$/u.exec(first)?.[0] ?? 0)
    const [from, to] = [columnOf(first), columnOf(last)]
    const own = this.#spans.get(number)
    if (own) own.push({ from, to })
    else this.#spans.set(number, [{ from, to }])
  }

  #isHidden(column: number): boolean {
    return this.#hidden.some(({ from, to }) => column >= from && column <= to)
  }

  /** A row's cells: what is merged spans as many columns as are shown of it. */
  #cellsOf({ number, texts }: { number: number; texts: readonly string[] }): SheetCell[] {
    const spans = this.#spans.get(number) ?? []
    const cells: SheetCell[] = []
    for (let column = 0; column < texts.length; column++) {
      const text = texts[column] ?? ''
      const to = spans.find(({ from }) => from === column)?.to ?? column
      let span = 0
      for (let at = column; at <= Math.min(to, column + mostColumns); at++) if (!this.#isHidden(at)) span++
      if (span > 0) cells.push(span > 1 ? { text, span } : { text })
      column = Math.max(column, to)
    }
    return cells
  }

  /** The rows in their order; one empty row stands for all that part two tables. */
  told(): SheetCell[][] {
    let last = 0
    return this.#rows.flatMap((row) => {
      const gap = row.number > last + 1 && last > 0
      last = row.number
      return gap ? [[], this.#cellsOf(row)] : [this.#cellsOf(row)]
    })
  }
}

/**
 * The rows of a sheet as it shows them, from its first to its last: hidden rows and columns are not read, and of merged cells the
 * first spans the others of its row.
 * @param xml the part of the sheet
 * @returns what it has too many of, where that is more than any table for readers has
 */
export function rowsOf(xml: string, sheet: SheetWords): SheetCell[][] | 'format.cells' | 'format.columns' {
  const gathered = new Gathered()
  let number = 0
  let texts: string[] | undefined
  let column = -1
  let cell = { type: 'n', style: 0, value: '' }
  let isValue = false
  let isWhole = true
  let isWide = false
  walkXml(xml, {
    without: readingAid,
    open(name, attribute) {
      if (name === 'row') {
        number = Math.max(number + 1, Number(attribute('r') ?? 0) || 0)
        texts = isTrue(attribute('hidden')) ? undefined : []
        column = -1
      } else if (name === 'c') {
        const told = columnOf(attribute('r'))
        column = told >= 0 ? told : column + 1
        cell = { type: attribute('t') ?? 'n', style: Number(attribute('s') ?? 0), value: '' }
      } else if (name === 'v' || name === 't') isValue = true
      else if (name === 'col' && isTrue(attribute('hidden')))
        gathered.hide(Number(attribute('min') ?? 0) - 1, Number(attribute('max') ?? 0) - 1)
      else if (name === 'mergeCell') gathered.merge(attribute('ref') ?? '')
    },
    close(name) {
      if (name === 'v' || name === 't') isValue = false
      else if (name === 'c' && texts && column < mostColumns) {
        while (texts.length < column) texts.push('')
        texts[column] = wordsOf(cell.type, cell.value, cell.style, sheet)
      } else if (name === 'c' && texts) {
        isWide ||= wordsOf(cell.type, cell.value, cell.style, sheet) !== ''
      } else if (name === 'row' && texts) isWhole &&= gathered.take(number, texts)
    },
    text(piece) {
      if (isValue) cell.value += piece
    },
  })
  if (isWide) return 'format.columns'
  return isWhole ? gathered.told() : 'format.cells'
}
