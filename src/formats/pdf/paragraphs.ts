import type { Source } from '../../contract/source.ts'
import { rowsAgain } from './grids.ts'
import { type Line, wordsOfLine } from './lines.ts'
import { blankAtLineEnd, joinedWords } from './placed.ts'

/** Where the lines of a column begin and end, and how far they stand apart, in points. */
interface Column {
  left: number
  /** No other line begins there: a line set in the middle of the page, a signature at its right. */
  isLone: boolean
  right: number
  leading: number
}

/**
 * In sizes of the type: what opens a paragraph; how short its last line is behind the end of a sentence, and elsewhere, where the next word may
 * only have been too long; how far it may be set in from its column; how far apart its lines are.
 */
const sizes = { indent: 1.2, short: 2.2, cut: 8, within: 4, apart: 1.5, type: 0.15 }

/** What a line ends with whose paragraph may end there. Refuses 推进“甲工程”, where only a name ends. */
const sentenceEnd = /[。！？：；….!?:;][”’）)】]?$/u
/** 55.⏎7%: a number that is broken at its point. */
const brokenNumber = (before: string, line: string): boolean => /\d\.$/u.test(before) && /^\d/u.test(line)

const middle = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

/** Where most lines of a page begin, of each of its columns, from the left. */
function leftsOf(page: readonly Line[]): number[] {
  const counts = new Map<number, number>()
  for (const { x } of page) counts.set(Math.round(x), (counts.get(Math.round(x)) ?? 0) + 1)
  const often = [...counts].filter(([, count]) => count >= 3).map(([x]) => x)
  // A page of few lines has one column, which begins where the first of them does from the left.
  return often.length > 0
    ? often.toSorted((a, b) => a - b)
    : page
        .map(({ x }) => x)
        .toSorted((a, b) => a - b)
        .slice(0, 1)
}

function columnsOf(page: readonly Line[]): (line: Line) => Column {
  const lefts = leftsOf(page)
  const leftOf = ({ x, size }: Line) =>
    lefts.find((left) => left <= x + 1 && x - left <= sizes.within * size) ?? x
  const steps = new Map<number, number[]>()
  const rights = new Map<number, number>()
  for (const [at, line] of page.entries()) {
    const left = leftOf(line)
    rights.set(left, Math.max(rights.get(left) ?? line.end, line.end))
    const down = (page[at - 1]?.y ?? line.y) - line.y
    const known = steps.get(left) ?? []
    if (down > 0) known.push(down)
    steps.set(left, known)
  }
  const leadings = new Map([...steps].map(([left, downs]) => [left, middle(downs)]))
  return (line) => {
    const left = leftOf(line)
    const isLone = !lefts.includes(left)
    return { left, isLone, right: rights.get(left) ?? line.end, leading: leadings.get(left) ?? 0 }
  }
}

/** Whether a paragraph begins with a line, the one before it being of the same or of another column or page. */
function begins(before: Line, line: Line, of: Column, ofBefore: Column): boolean {
  if (Math.abs(line.size - before.size) > sizes.type * before.size) return true
  if (line.x - of.left > sizes.indent * line.size) return true
  // Lines in the middle of the page are each of their own: a title, a date, a name.
  if ((of.isLone || ofBefore.isLone) && of.left !== ofBefore.left) return true
  const [said, next] = [wordsOfLine(before), wordsOfLine(line)]
  const mayEnd = sentenceEnd.test(said) && !brokenNumber(said, next)
  const short = mayEnd ? sizes.short : sizes.cut
  if (before.end < ofBefore.right - short * before.size) return true
  return before.y - line.y > sizes.apart * Math.max(of.leading, line.size)
}

/** Rows of a table under each other: as they are drawn, else their cells by the stretches of the page that they stand on. */
function rowsOf(lines: readonly Line[]): string[] {
  if (lines[0]?.drawn) return lines.map(({ cells }) => cells.map(({ text }) => text).join('\t'))
  const stretches: { x: number; end: number }[] = []
  for (const { x, end } of lines.flatMap(({ cells }) => cells).toSorted((a, b) => a.x - b.x)) {
    const last = stretches.at(-1)
    if (last && x < last.end) last.end = Math.max(last.end, end)
    else stretches.push({ x, end })
  }
  return lines.map(({ cells }) => {
    const row = stretches.map(() => '')
    for (const cell of cells) {
      const at = stretches.findIndex(({ end }) => cell.x < end)
      row[at] = joinedWords(row[at] ?? '', cell.text)
    }
    return row.join('\t')
  })
}

/** Text that is being written, and where its pages begin. */
class Pages {
  text = ''
  readonly starts: NonNullable<Source['pages']> = []

  /** Words of a page, behind what is there and what joins them to it. */
  write(joint: string, words: string, page: number): void {
    if (this.text !== '') this.text += joint
    if (page > (this.starts.at(-1)?.n ?? 0) && words !== '')
      this.starts.push({ n: page, start: this.text.length })
    this.text += words
  }
}

/** What stands between two paragraphs. */
const apart = '\n\n'

/**
 * Lines as text in one walk: paragraphs with a blank line between, rows of a table a line each with tabs between the cells. A
 * paragraph goes on over the end of a column and of a page; Chinese lines are joined without a blank.
 * @returns the text, and where each page begins in it (UTF-16 code units)
 */
export function textOfPages(pages: readonly (readonly Line[])[]): {
  text: string
  pages: NonNullable<Source['pages']>
} {
  const out = new Pages()
  let before: { line: Line; column: Column } | undefined
  let table: Line['drawn']
  for (const [at, page] of pages.entries()) {
    const columnOf = columnsOf(page.filter(({ cells }) => cells.length === 1))
    for (let from = 0; from < page.length; from++) {
      const line = page[from] as Line
      let end = from
      const { drawn } = line
      while (end < page.length && page[end]?.cells.length !== 1 && page[end]?.drawn === drawn) end++
      if (end - from > 1) {
        // A table goes on over the end of a page, with or without its head once more.
        const again = from === 0 && table && drawn ? rowsAgain(table, drawn) : undefined
        const rows = rowsOf(page.slice(from, end)).slice(again ?? 0)
        out.write(again === undefined ? apart : '\n', rows.join('\n'), at + 1)
        table = drawn
        from = end - 1
        before = undefined
        continue
      }
      const column = columnOf(line)
      const words = wordsOfLine(line)
      const goesOn = before && !begins(before.line, line, column, before.column)
      out.write(goesOn ? blankAtLineEnd(out.text, words) : apart, words, at + 1)
      table = undefined
      before = { line, column }
    }
  }
  return { text: out.text === '' ? '' : `${out.text}\n`, pages: out.starts }
}
