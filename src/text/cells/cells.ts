import type { Span } from '../../contract/span.ts'
import { isTranslation, withoutTranslations } from './translations.ts'

/** A cell of a row; offsets are those of the row's text, without the blanks around it. */
export interface Cell extends Span {
  text: string
}

/** Cells parted by a mark, without the blanks around them; empty ones count, but for those before the first and behind the last pipe. */
function split(text: string, mark: RegExp, pipes: boolean): Cell[] {
  const out: Cell[] = []
  const push = (from: number, to: number) => {
    const words = text.slice(from, to)
    const trimmed = words.trim()
    const start = trimmed === '' ? from : from + words.length - words.trimStart().length
    out.push({ start, end: start + trimmed.length, text: trimmed })
  }
  let from = 0
  for (const { index, 0: found } of text.matchAll(mark)) {
    if (!(pipes && index === 0)) push(from, index)
    from = index + found.length
  }
  if (!(pipes && text.slice(from).trim() === '')) push(from, text.length)
  return out
}

/** Units of one character, which no name ends with that stands apart (内 蒙 古). */
const shortUnit = /^[亩吨个人户元头只台辆件]$/u
const single = /^[#]?\p{Script=Han}$/u

/** 渔  业, 项 目 名 称: a name whose characters are set apart is one cell. */
function joined(cells: readonly Cell[], text: string): Cell[] {
  const out: Cell[] = []
  for (const [at, cell] of cells.entries()) {
    const last = out.at(-1)
    const before = cells[at - 1]
    const sets = last && before && single.test(before.text) && /^\p{Script=Han}$/u.test(cell.text)
    // 渔 业 亩 5332: behind a name of two the last character before the numbers is their unit.
    const unit =
      last && last.text.length > 1 && shortUnit.test(cell.text) && /^[-\d]/u.test(cells[at + 1]?.text ?? '')
    // 2024 年: a year, whose sign stands apart.
    const year = last && cell.text === '年' && /^(?:19|20)\d{2}$/u.test(last.text)
    // 男 女 are two columns.
    if (last && year)
      out[out.length - 1] = { start: last.start, end: cell.end, text: text.slice(last.start, cell.end) }
    else if (last && sets && !unit && !/^[男女城乡]$/u.test(cell.text))
      out[out.length - 1] = { start: last.start, end: cell.end, text: text.slice(last.start, cell.end) }
    else out.push(cell)
  }
  return out
}

/** 5332 16.1 in what columns of blanks part: two cells, no thousands with their group. */
const twoNumbers = /(?:^|\s)-?(?:[\d,]*\.\d+\s-?\d|[\d.,]+\s-?(?!\d{3}(?:[.\s]|$))[\d.,]+(?:\s|$))/u

/** A cell of a CSV file that holds commas: "12,345". */
const quoted = /(?:^|,)\s?"[^"\n]*"\s?(?:,|$)/u

/** The cells of a line of a CSV file; a comma between quotation marks parts nothing, and the marks are no part of the cell. */
function ofCsv(text: string): Cell[] {
  const marks = [...text.matchAll(/"[^"\n]*"|[^",]+|,/gu)]
  const out: Cell[] = []
  let cell: Cell | undefined
  for (const { index, 0: found } of marks) {
    if (found === ',') {
      out.push(cell ?? { start: index, end: index, text: '' })
      cell = undefined
    } else if (found.trim() !== '') {
      const inner = found.startsWith('"') ? found.slice(1, -1) : found
      const start = index + (found.startsWith('"') ? 1 : 0) + inner.length - inner.trimStart().length
      cell ??= { start, end: start + inner.trim().length, text: inner.trim() }
    }
  }
  out.push(cell ?? { start: text.length, end: text.length, text: '' })
  return out
}

/**
 * The cells of a row: parted by pipes, ends of lines, tabs, columns of blanks, commas or blanks, the surest that stands there. Takes
 * 张家村,120,35.6, 张家村,"1,200", |乡|120|35.6| and columns of blanks; 渔  业 is one cell. English beside Chinese is none.
 */
export function cellsOf(line: string): Cell[] {
  // The blanks of a translation before or behind the cells part none.
  const text = withoutTranslations(line).trimEnd()
  if (/[|｜]/u.test(text)) return split(text, /[|｜]/gu, true)
  if (text.includes('\n')) return split(text, /\n/gu, false).filter((cell) => cell.text !== '')
  if (text.includes('\t')) return split(text, /\t/gu, false)
  if (quoted.test(text)) return ofCsv(text)
  const columns = split(text, /\s{2,}/gu, false)
  if (
    columns.length > 2 &&
    !columns.some((cell) => twoNumbers.test(cell.text)) &&
    !columns.some((cell) => single.test(cell.text))
  )
    return columns
  // 茶叶 45 1,234,567: a comma between thousands parts nothing where blanks do.
  const commas = text.match(/[,，]/gu)?.length ?? 0
  const thousands = text.match(/(?<=\d),(?=\d{3}(?!\d))/gu)?.length ?? 0
  if (commas > 1 && (commas > thousands || !/\s/u.test(text))) return split(text, /[,，]/gu, false)
  return joined(split(text, /\s+/gu, false), text)
}

/** The cells of a line with each unit in brackets as one cell with the name before it: 国内生产总值 (万元). */
export function withUnits(cells: readonly Cell[], text: string): Cell[] {
  const out: Cell[] = []
  for (const cell of cells) {
    const last = out.at(-1)
    // 化肥施用量(折纯) (吨): a name may end with a bracket of its own; (亿元) (%) are two units.
    const unit =
      last && /^[(（]\D*[)）]$/u.test(cell.text) && /^[^(（].*[\p{Script=Han}A-Za-z)）]$/u.test(last.text)
    if (last && unit)
      out[out.length - 1] = { start: last.start, end: cell.end, text: text.slice(last.start, cell.end) }
    else out.push(cell)
  }
  return out
}

/** A name without the blanks that set its characters apart: 林  业 is 林业, 2024 年 2024年. */
export const closed = (words: string): string =>
  words.replace(/(?<=\p{Script=Han}|(?<!\d)(?:19|20)\d{2})\s+(?=\p{Script=Han})/gu, '')

/** A line of a table that tells nothing: |---|---| below its head, its head in English. */
export const isRule = (text: string): boolean => /^[|｜\s:+—-]*$/u.test(text) || isTranslation(text)

/** A line of a drawn frame: ————+————, +---+---+; a rule of Markdown has pipes. */
export const isFrameRule = (text: string): boolean => isRule(text) && /[—-]\+[—-]/u.test(text)
