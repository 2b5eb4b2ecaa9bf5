import { cellsOf, closed } from '../../../text/cells/cells.ts'
import { isNumberCell, isYearCell } from '../../../text/cells/number-cell.ts'
import { isTranslation } from '../../../text/cells/translations.ts'
import { cellLimit, isCaption, isUnitLine } from './table-lines.ts'

/** The cells of a line whose columns blanks part, empty ones left out; none where it is a sentence, or marks part its cells. */
function plainCells(line: string): string[] {
  if (/[|\t。;!?]/u.test(line)) return []
  return cellsOf(line.trim()).flatMap(({ text }) => (text === '' ? [] : [text]))
}

/** How many numbers a line holds that holds nothing else: 525 462; 0 where they are years or there are words. */
function numbersAlone(line: string): number {
  const cells = /\p{Script=Han}/u.test(line) ? [] : plainCells(line)
  return cells.length > 1 && cells.every(isNumberCell) && !cells.every(isYearCell) ? cells.length : 0
}

/** How many numbers a whole row or a head of years holds behind its words: 函件(万件) 4270 4186, 指标 2007 2008; 0 for another line. */
function numbersBehind(line: string): number {
  const cells = plainCells(line)
  const first = cells.findIndex(isNumberCell)
  const numbers = cells.slice(first)
  return first > 0 && numbers.every(isNumberCell) ? numbers.length : 0
}

/** A name without numbers, with its unit in brackets perhaps: 本地电话年末用户(万户). */
function isName(line: string): boolean {
  const [first, ...others] = plainCells(line)
  const own = closed([first, ...others].join(''))
  const words = /^[#\d]?\p{Script=Han}/u.test(own) && own.length <= cellLimit && !/[:,、]$/u.test(own)
  return words && !others.some(isNumberCell) && !isCaption(line) && !isUnitLine(line)
}

/** The cell that stands alone on its line, with the pipe that closes it: 181286 |. */
function pipedCell(line: string): string | undefined {
  const [cell = '', behind, ...more] = line.split('|').map((words) => words.trim())
  return behind === '' && more.length === 0 && cell !== '' && cell.length <= cellLimit ? cell : undefined
}

/** How many cells a row has whose every cell a pipe closes: 城关镇 | 63573 | 35.1 |. */
const closedCells = (line: string): number =>
  /^[^|]/u.test(line) && /\|\s*$/u.test(line) ? line.split('|').length - 1 : 0

/** How many lines from one on are the cells of one row, a name and numbers, each closed by a pipe on a line of its own; 0 for none. */
function pipedLines(line: (at: number) => string, at: number): number {
  const name = pipedCell(line(at))
  if (name === undefined || isNumberCell(name)) return 0
  let end = at + 1
  while (isNumberCell(pipedCell(line(end)) ?? '')) end++
  return end - at > 1 ? end - at : 0
}

/**
 * Whether a row goes on in the next line, which begins with a pipe: an empty cell between them was printed as the end of a line. 城关镇 | 4310 |,
 * below it | -2.9 |. As many cells as the two make up another row or the head near by has; 0 where they are no such row.
 */
function cellsOver(line: string, next: string): number {
  const own = closedCells(line)
  const goesOn = /^\s*\|/u.test(next) && /\|\s*$/u.test(next)
  return own > 1 && goesOn && !isNumberCell(line.split('|')[0]?.trim() ?? '')
    ? own + next.split('|').length - 1
    : 0
}

/** So near stands another row, or the head, that shows how many numbers a row has. */
const near = 8
/** A name with its translation takes no more lines. */
const mostLines = 4

/**
 * The text with those rows of tables whole whose names are so long that a page set their numbers on a line of their own: 本地电话年末用户
 * (万户) Local Telephone Subscribers, below it 525 462; and those of which every cell stands on its line with the pipe that closes it. Only
 * where a row or a head near by has as many numbers. The ends of lines within a row become blanks, so offsets stay. Leaves 合计 above 525 462 where no row tells how many numbers there should be.
 * @param view a normalised text
 */
export function withWholeRows(view: string): string {
  const lines = [...view.matchAll(/[^\r\n]+/gu)].filter(([words]) => words.trim() !== '')
  const line = (at: number) => lines[at]?.[0] ?? ''
  const breaks: [from: number, to: number][] = []
  for (const [at, { index: end }] of lines.entries()) {
    const around = (from: number, to: number) => lines.slice(Math.max(0, from - near), to + near + 1)
    const piped = pipedLines(line, at)
    if (piped > 0 && around(at, at + piped).some(([other]) => closedCells(other) === piped))
      breaks.push([end, lines[at + piped - 1]?.index ?? end])
    const over = piped > 0 ? 0 : cellsOver(line(at), line(at + 1))
    if (over > 0 && around(at, at + 1).some(([other]) => closedCells(other) === over))
      breaks.push([end, lines[at + 1]?.index ?? end])
    const numbers = numbersAlone(line(at))
    if (numbers === 0) continue
    let name = at - 1
    while (at - name < mostLines && isTranslation(line(name))) name--
    if (!isName(line(name))) continue
    if (around(name, at).some(([other]) => numbersBehind(other) === numbers))
      breaks.push([lines[name]?.index ?? end, end])
  }
  let out = ''
  let last = 0
  for (const [from, to] of breaks) {
    out += view.slice(last, from) + view.slice(from, to).replace(/[\r\n]/gu, ' ')
    last = to
  }
  return out + view.slice(last)
}
