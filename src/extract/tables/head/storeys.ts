import { cumulatedAlone } from '../../../lexicon/table-words.ts'
import { type Cell, closed } from '../../../text/cells/cells.ts'
import { partedBelow, storeys } from '../../../text/cells/repeats.ts'
import { timeOf } from '../cells/cell-time.ts'
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

/** A head that tells when, and nothing else: 2020年, 当月, 累计. */
const isTimeAlone = ({ text }: Cell): boolean => {
  const words = closed(text)
  return timeOf(words)?.length === words.length || cumulatedAlone.test(words)
}

/**
 * Which of the heads of the upper line are wide, where so many of them are: all but the corner, or, among others, those that tell only when.
 */
function wideOf(heads: readonly Cell[], groups: number): readonly Cell[] | undefined {
  if (heads.length === groups) return heads
  const timed = heads.filter(isTimeAlone)
  return timed.length === groups ? timed : undefined
}

/**
 * Wide heads whose empty cells are lost: 地区 2019年 2020年, below it 产量 增长 产量 增长; 科目 预算数 累计 当月 完成预算%, below it 本期 同期 本期 同期. Which
 * belongs below which is told by what repeats itself, and by nothing else.
 */
function byRepetition(upper: readonly Cell[], lower: readonly Cell[], width: number): Storeys[] | undefined {
  const { wide: groups, columns: heads } = storeys(
    upper.length,
    lower.map(({ text }) => closed(text)),
  )
  const period = lower.length / groups
  if (groups === 1 || period === 1 || heads < width - 1 || heads > width) return undefined
  const [corner, named] = heads === width ? [upper.slice(0, 1), upper.slice(1)] : [[], upper]
  const wide = wideOf(named, groups)
  // Without a corner the first of several heads may be it, and another lost.
  if (!wide || (wide.length < named.length && heads < width)) return undefined
  const name: Storeys = corner[0] ? { over: corner[0] } : {}
  const columns = named.flatMap((over): Storeys[] => {
    const group = wide.indexOf(over)
    return group < 0
      ? [{ over }]
      : lower.slice(group * period, (group + 1) * period).map((own) => ({ own, over }))
  })
  return [name, ...columns]
}

/** Heads that part what they count are wide: 年份 总人口 按性别分 密度, below it 男 女. */
function byParting(upper: readonly Cell[], lower: readonly Cell[], width: number): Storeys[] | undefined {
  const below = partedBelow(
    upper.map(({ text }) => closed(text)),
    lower.map(({ text }) => closed(text)),
  )
  if (!below) return undefined
  const left = [...lower]
  const columns = upper.flatMap((over, at): Storeys[] => {
    const own = left.splice(0, below[at])
    return own.length > 0 ? own.map((cell) => ({ over, own: cell })) : [{ over }]
  })
  return columns.length === width ? columns : undefined
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
  return placed
    ? byPlace(upper, lower)
    : (byParting(wide, narrow, width) ?? byRepetition(wide, narrow, width))
}
