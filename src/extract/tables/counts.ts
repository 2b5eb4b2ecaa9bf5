import { countedDimensions } from '../../contract/dimensions.ts'
import { averageName } from '../../lexicon/table-words.ts'
import { type TableCell, wordsOf } from './table.ts'

/** A cell that was read, and where it stands. */
export interface ReadCell {
  cell: TableCell
  row: number
  column: number
  /** Its unit is told by what its name counts, and by nothing else: 人口 counts 人. */
  byName: boolean
}

/** Whether a number cannot be of the unit that its name tells: 44.9 of 户籍人口 are 万人, and no 人. Refuses 户均人口, an average. */
const isBroken = ({ byName, cell: { value, unit, row, column } }: ReadCell): boolean =>
  byName &&
  countedDimensions.has(unit.dimension) &&
  unit.factor === 1 &&
  !Number.isInteger(value) &&
  ![...row, ...(column ? [column] : [])].some((name) => averageName.test(wordsOf(name)))

/**
 * Parts what was read from numbers in a unit that nothing tells: where one of a row or a column is no whole number of what its name counts, all
 * of it is in a unit that the table leaves out.
 */
export function partedByCounts(cells: readonly ReadCell[]): { sure: TableCell[]; unsure: TableCell[] } {
  const broken = cells.filter(isBroken)
  const [rows, columns] = [new Set(broken.map(({ row }) => row)), new Set(broken.map(({ column }) => column))]
  const isUnsure = ({ byName, row, column, cell }: ReadCell) =>
    byName && countedDimensions.has(cell.unit.dimension) && (rows.has(row) || columns.has(column))
  return {
    sure: cells.filter((one) => !isUnsure(one)).map(({ cell }) => cell),
    unsure: cells.filter(isUnsure).map(({ cell }) => cell),
  }
}
