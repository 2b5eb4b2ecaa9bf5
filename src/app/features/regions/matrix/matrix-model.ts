import { comparablePlaces } from '../../../../compare/comparable.ts'
import { remembered } from '../../../../compare/remember.ts'
import { themeMatrix } from '../../../../compare/told/matrix.ts'
import type { Region } from '../../../../contract/region.ts'
import type { Theme } from '../../../../contract/taxonomy.ts'

/** The matrix as it is drawn: a count a cell, figures and practices together. */
export interface MatrixModel {
  places: Region[]
  rows: { theme: Theme; counts: number[] }[]
  /** Places that say less and have no column. */
  rest: number
  most: number
}

const columnsShown = 14

/** The places that say most, as many as have room, in the dataset's order, by the themes that anyone speaks of. */
export const themeMatrixModel = remembered((c): MatrixModel => {
  const says = (region: Region) => c.figuresOf(region.id).length + c.practicesOf(region.id).length
  const speaking = comparablePlaces(c).filter((region) => says(region) > 0)
  const kept = new Set([...speaking].sort((a, b) => says(b) - says(a)).slice(0, columnsShown))
  const places = speaking.filter((region) => kept.has(region))
  const rows = themeMatrix(
    c,
    places.map((region) => region.id),
  ).flatMap((row) => {
    const theme = c.theme(row.themeId)
    const counts = row.cells.map((cell) => cell.figures + cell.practices)
    return theme && counts.some((count) => count > 0) ? [{ theme, counts }] : []
  })
  return {
    places,
    rows,
    rest: speaking.length - places.length,
    most: Math.max(1, ...rows.flatMap((row) => row.counts)),
  }
})

/** The side of a cell's square: its area follows the count, 3 px at least. */
export function squareSide(count: number, most: number, largest: number): number {
  return count === 0 ? 0 : Math.max(3, Math.round(largest * Math.sqrt(count / most)))
}
