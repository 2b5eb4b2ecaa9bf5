import { type Cell, closed } from '../../../text/cells/cells.ts'
import { splitUnit } from '../cells/cell-unit.ts'
import { filled, isEmpty } from '../cells/cells.ts'
import type { PartedLine } from '../table.ts'
import { type Column, columnOf, partMark } from './column.ts'

/** A unit alone: (个), below the name that counts in it. */
const unitAlone = (cell: Cell) => {
  const { name, unit } = splitUnit(cell.text, cell)
  return name.start === name.end ? unit : undefined
}

/**
 * A head of names, below whose corner the next line begins with units, and with parts of what stands before them: 类别｜企业数｜总产值｜资产合计, below it
 * (个)｜#停产企业. A part has no cell in the upper line, so the names are told to the columns that are left. Undefined where the two do not make up
 * so many columns, or the lower line holds anything else: 男｜女.
 */
export function partsBelow(
  [upper, lower, third]: readonly PartedLine[],
  width: number,
): Column[] | undefined {
  if (!upper || !lower || third) return undefined
  const names = filled(upper.cells)
  const below = filled(lower.cells)
  if (names.some(isEmpty) || below.length >= width) return undefined
  const isPart = (cell: Cell | undefined) => cell !== undefined && partMark.test(closed(cell.text))
  const parts = below.filter(isPart).length
  const fits = below.every((cell) => isEmpty(cell) || isPart(cell) || unitAlone(cell))
  if (parts === 0 || isPart(below[0]) || !fits || names.length + parts !== width) return undefined
  const left = [...names]
  return Array.from({ length: width }, (_, at): Column => {
    // Below the corner, which is as tall as both lines, stands nothing.
    const cell = below[at - 1]
    if (cell && isPart(cell)) return columnOf(lower.line, cell)
    const own = columnOf(upper.line, left.shift() as Cell)
    const unit = cell && unitAlone(cell)
    return unit ? { ...own, unit, counts: false } : own
  })
}
