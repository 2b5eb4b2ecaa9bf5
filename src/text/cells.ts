import type { Span } from '../contract/span.ts'

/** A cell of a row; offsets are those of the row's text, without the blanks around it. */
export interface Cell extends Span {
  text: string
}

/** What parts the cells of a row, the surest first, and how often it must stand there: pipes, tabs, columns of blanks, commas, blanks. */
const separators = [
  { mark: /[|｜]/gu, least: 1, pipes: true },
  { mark: /\t/gu, least: 1 },
  { mark: /\s{2,}/gu, least: 2 },
  { mark: /[,，]/gu, least: 2 },
  { mark: /\s+/gu, least: 0 },
] as const

/** The cells of a row. Takes 张家村,120,35.6, |乡|120|35.6| and columns of blanks; empty cells between pipes, tabs and commas count. */
export function cellsOf(text: string): Cell[] {
  const by = separators.find(({ mark, least }) => (text.match(mark)?.length ?? 0) >= least)
  const out: Cell[] = []
  const push = (from: number, to: number) => {
    const words = text.slice(from, to)
    const trimmed = words.trim()
    const start = trimmed === '' ? from : from + words.length - words.trimStart().length
    out.push({ start, end: start + trimmed.length, text: trimmed })
  }
  const pipes = by !== undefined && 'pipes' in by
  let from = 0
  for (const { index, 0: mark } of by ? text.matchAll(by.mark) : []) {
    if (!(pipes && index === 0)) push(from, index)
    from = index + mark.length
  }
  if (!(pipes && text.slice(from).trim() === '')) push(from, text.length)
  return out
}
