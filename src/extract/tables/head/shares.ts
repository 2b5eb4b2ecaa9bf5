import { partOfWhole } from '../../../lexicon/table-words.ts'
import { type Cell, closed } from '../../../text/cells/cells.ts'
import { isYearCell } from '../../../text/cells/number-cell.ts'
import { numeralValue } from '../cells/cell-number.ts'
import { isEmpty, withoutMarks } from '../cells/cells.ts'
import type { PartedLine, TableLine } from '../table.ts'
import { below, type Column, columnOf } from './column.ts'

/**
 * Years below one of the names of a head whose width is lost: 地区 人口数 比重, below it 2020年 2010年. Below which they stand is told by
 * the row of the whole: its shares are 100, and nothing else is. Undefined where that does not tell.
 */
export function byShares(
  head: readonly PartedLine[],
  rows: readonly (readonly Cell[])[],
  width: number,
): Column[] | undefined {
  const cells = head.flatMap(({ line, cells }) =>
    cells.filter((cell) => !isEmpty(cell)).map((cell): [TableLine, Cell] => [line, cell]),
  )
  const split = cells.findIndex(([, { text }]) => isYearCell(closed(text)))
  const [names, years] = [cells.slice(0, split), cells.slice(split)]
  const fits = split > 1 && years.every(([, { text }]) => isYearCell(closed(text)))
  if (!fits || names.length + years.length !== width + 1) return undefined
  const isWhole = (rows[0] ?? []).map((cell) => numeralValue(withoutMarks(cell).text)?.value === 100)
  const isShare = ([, { text }]: (typeof cells)[number]) => partOfWhole.test(closed(text))
  const [name, ...counted] = names
  const ways = counted.flatMap((_, wide) => {
    const tops = counted.flatMap((top, at) => (at === wide ? years.map(() => top) : [top]))
    return tops.every((top, at) => isShare(top) === isWhole[at + 1]) ? [wide] : []
  })
  const [wide, other] = ways
  if (!name || wide === undefined || other !== undefined) return undefined
  return [
    columnOf(...name),
    ...counted.flatMap((top, at) =>
      at === wide
        ? years.map(([line, year]) => below(columnOf(line, year), columnOf(...top)))
        : [columnOf(...top)],
    ),
  ]
}
