import { blankAtLineEnd, joinedWords, type Placed } from './placed.ts'
import { near, type Rule, type Rules } from './rules.ts'

/** A table whose cells are drawn: its rows from above with a cell for each column; one that goes over others has its words in the first of them. */
export interface Grid {
  /** Where its columns part, in points from the left. */
  columns: readonly number[]
  rows: readonly (readonly string[])[]
  /** Where its rows part, from above. */
  heights: readonly number[]
  /** What stands in it. */
  holds: ReadonlySet<Placed>
}

/** A page of so many rules holds a drawing; a cell of so many characters a text that is set in a frame. */
const most = { rules: 2000, characters: 300 }
/** A table has two rows and two columns at least. */
const least = 2

/** Places that lie near each other are one. */
function places(numbers: readonly number[]): number[] {
  const out: number[] = []
  for (const one of numbers.toSorted((a, b) => a - b))
    if (one - (out.at(-1) ?? Number.NEGATIVE_INFINITY) > near * 1.5) out.push(one)
  return out
}

const isThrough = ({ from, to }: Rule, at: number): boolean => from - near <= at && at <= to + near
const touches = (level: Rule, upright: Rule): boolean =>
  isThrough(level, upright.at) && isThrough(upright, level.at)

/** The rules that touch each other, table by table. */
function* framesOf({ level, upright }: Rules): Generator<Rules> {
  if (level.length + upright.length > most.rules) return
  const left = new Set([...level, ...upright])
  const isLevel = new Set(level)
  for (const first of level) {
    if (!left.delete(first)) continue
    const frame: Rules = { level: [], upright: [] }
    const open = [first]
    for (let rule = open.pop(); rule; rule = open.pop()) {
      const own = isLevel.has(rule)
      ;(own ? frame.level : frame.upright).push(rule)
      for (const other of own ? upright : level)
        if (left.has(other) && (own ? touches(rule, other) : touches(other, rule))) {
          left.delete(other)
          open.push(other)
        }
    }
    yield frame
  }
}

/** Between which two places something lies, by the first of them. */
const between = (at: number, parts: readonly number[]): number =>
  parts.findLastIndex(
    (part, index) => part <= at && index < parts.length - 1 && at <= (parts[index + 1] ?? 0),
  )

const hasNumber = /\d/u

/** What a cell says: its lines from above, each from the left. Undefined where two numbers stand side by side, with no rule between them. */
function wordsOf(placed: readonly Placed[]): string | undefined {
  let words = ''
  let last: Placed | undefined
  for (const one of placed) {
    const isBeside = last !== undefined && Math.abs(last.y - one.y) < 0.5 * one.size
    if (isBeside && last) {
      const isApart = one.x - (last.x + last.width) > 1.2 * one.size
      if (isApart && hasNumber.test(last.text) && hasNumber.test(one.text)) return undefined
      words = joinedWords(words, one.text)
    } else words += blankAtLineEnd(words, one.text) + one.text
    last = one
  }
  return words.length > most.characters ? undefined : words
}

/** The table that a frame draws around what stands on the page; undefined where it is none, or leaves open what stands in which cell. */
function gridOf({ level, upright }: Rules, page: readonly Placed[]): Grid | undefined {
  const columns = places([
    ...upright.map(({ at }) => at),
    Math.min(...level.map(({ from }) => from)),
    Math.max(...level.map(({ to }) => to)),
  ])
  // From below, as points count.
  const levels = places(level.map(({ at }) => at))
  const [width, height] = [columns.length - 1, levels.length - 1]
  if (width < least || height < least) return undefined
  const middle = (parts: readonly number[], at: number) => ((parts[at] ?? 0) + (parts[at + 1] ?? 0)) / 2
  const drawn = (rules: readonly Rule[], at: number, through: number) =>
    rules.some((rule) => Math.abs(rule.at - at) <= near * 1.5 && isThrough(rule, through))
  /** The cell that a cell of the raster belongs to: the one to its left or above it, where no rule parts them. */
  const first = new Map<number, number>()
  const cellAt = (row: number, column: number): number => {
    const key = row * width + column
    const known = first.get(key)
    if (known !== undefined) return known
    const isOpenLeft = column > 0 && !drawn(upright, columns[column] ?? 0, middle(levels, row))
    const isOpenAbove = row < height - 1 && !drawn(level, levels[row + 1] ?? 0, middle(columns, column))
    const cell = isOpenAbove ? cellAt(row + 1, column) : isOpenLeft ? cellAt(row, column - 1) : key
    first.set(key, cell)
    return cell
  }
  const held = new Map<number, Placed[]>()
  const holds = new Set<Placed>()
  for (const one of page) {
    const [row, column] = [between(one.y + 0.3 * one.size, levels), between(one.x + one.width / 2, columns)]
    if (row < 0 || column < 0) continue
    const cell = cellAt(row, column)
    const [start, end] = [between(one.x + near, columns), between(one.x + one.width - near, columns)]
    // Words that go through a rule.
    if (start < 0 || end < 0 || cellAt(row, start) !== cell || cellAt(row, end) !== cell) return undefined
    holds.add(one)
    const list = held.get(cell)
    if (list) list.push(one)
    else held.set(cell, [one])
  }
  const words = new Map<number, string>()
  for (const [cell, placed] of held) {
    const said = wordsOf(placed)
    if (said === undefined) return undefined
    words.set(cell, said)
  }
  if (words.size < least * least) return undefined
  const rows = Array.from({ length: height }, (_, down) =>
    Array.from({ length: width }, (_, column) => words.get((height - 1 - down) * width + column) ?? ''),
  )
  return { columns, rows, heights: levels.toReversed(), holds }
}

/** The tables of a page whose cells are drawn. Refuses a frame around a text, and a table that leaves its columns unruled. */
export const gridsOf = (page: readonly Placed[], rules: Rules): Grid[] =>
  [...framesOf(rules)].flatMap((frame) => gridOf(frame, page) ?? [])

/**
 * With how many rows of its head a table goes on at the top of the next page.
 * @returns undefined where it does not: the next one parts its columns elsewhere
 */
export function rowsAgain(before: Grid, next: Grid): number | undefined {
  const isSame =
    before.columns.length === next.columns.length &&
    before.columns.every((at, index) => Math.abs(at - (next.columns[index] ?? 0)) <= near * 1.5)
  const end = next.rows.findIndex((row, at) => row.join('\t') !== before.rows[at]?.join('\t'))
  return isSame ? Math.max(end, 0) : undefined
}
