import { labelHead } from '../../../lexicon/table-words.ts'
import { type Cell, closed } from '../../../text/cells/cells.ts'
import { repeats } from '../../../text/cells/repeats.ts'
import { filled, isEmpty } from '../cells/cells.ts'

/** What stands above a column: a head of its own, a wider one over it, or both. */
export interface Storeys {
  over?: Cell
  own?: Cell
}

/** Each cell stands above its column; behind a wide one cells are empty: 地区｜2019年｜｜2020年｜, below it ｜产量｜增长｜产量｜增长. */
function byPlace(upper: readonly Cell[], lower: readonly Cell[]): Storeys[] | undefined {
  const out: Storeys[] = []
  let over: Cell | undefined
  for (const [at, cell] of upper.entries()) {
    const own = lower[at]
    if (!own) return undefined
    if (!isEmpty(cell)) over = cell
    if (isEmpty(own)) {
      // 地区 over an empty cell stands over both lines; an empty cell behind a wide head must have a narrower one below it.
      if (isEmpty(cell) && at > 0) return undefined
      out.push(isEmpty(cell) ? {} : { over: cell })
      over = undefined
    } else out.push(over ? { over, own } : { own })
  }
  return out
}

/**
 * Wide heads whose empty cells are lost: 地区 2019年 2020年, below it 产量 增长 产量 增长. Which belongs below which is told by what
 * repeats itself, and by nothing else.
 */
function byRepetition(upper: readonly Cell[], lower: readonly Cell[], width: number): Storeys[] | undefined {
  if (lower.length !== width - 1) return undefined
  const period = repeats(lower.map(({ text }) => closed(text)))
  const groups = lower.length / period
  const named = labelHead.test(closed(upper[0]?.text ?? '')) || upper.length === groups + 1
  const wide = named ? upper.slice(1) : upper
  if (period === lower.length || period === 1 || wide.length !== groups) return undefined
  const name: Storeys = named && upper[0] ? { over: upper[0] } : {}
  return [name, ...lower.map((own, at) => ({ own, over: wide[Math.floor(at / period)] as Cell }))]
}

/** What two lines of heads say above each of so many columns; undefined where more than one way of standing is possible. */
export function storeysOf(
  upper: readonly Cell[],
  lower: readonly Cell[],
  width: number,
): Storeys[] | undefined {
  const [wide, narrow] = [filled(upper), filled(lower)]
  const first = lower[0]
  // A first cell that is empty shows that each stands at its place.
  // All empty cells of the upper line at its end: they may have been moved there, unless only one head is wide.
  const inside = wide.length <= 2 || wide.some(isEmpty) || wide.length === width
  const placed =
    upper.length === width && lower.length === width && first !== undefined && isEmpty(first) && inside
  return placed ? byPlace(upper, lower) : byRepetition(wide, narrow, width)
}
