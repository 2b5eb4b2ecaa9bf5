import type { Cell } from '../../../text/cells/cells.ts'
import { unitOf } from '../../recognize/counted-in.ts'
import { splitUnit } from '../cells/cell-unit.ts'
import { filled, filledUp, inPlace, isEmpty } from '../cells/cells.ts'
import type { PartedLine } from '../table.ts'
import { below, blank, type Column, columnOf } from './column.ts'
import { partsBelow } from './parts-below.ts'
import { inStoreys } from './placed.ts'
import { storeysOf } from './storeys.ts'

/** The units of a line below a head: (亿元) (%); undefined where it holds anything else. */
function unitsBelow({ cells }: PartedLine, width: number): Column['unit'][] | undefined {
  const lacks = width - cells.length
  if (lacks < 0 || lacks > 1) return undefined
  const units = cells.map((cell) => {
    const { name, unit } = splitUnit(cell.text, cell)
    return name.start === name.end ? unit : unitOf(cell.text)
  })
  if (units.some((unit, at) => unit === undefined && !isEmpty(cells[at] as Cell))) return undefined
  return [...Array.from({ length: lacks }, () => undefined), ...units]
}

/** What the lines of a head say of each of so many columns; undefined where their cells cannot be told to them. */
export function toldBy(head: readonly PartedLine[], width: number): Column[] | undefined {
  const [first, second, third] = head
  if (!first) return undefined
  // A head that is broken into lines, each with some of its cells.
  const parts = head.flatMap(({ line, cells }) => cells.map((cell) => ({ line, cell })))
  if (second && parts.length === width && !parts.some(({ cell }) => cell.text === ''))
    return parts.map(({ line, cell }) => columnOf(line, cell))
  if (third) return inStoreys(head, width)
  const { line, cells } = first
  const units = second && unitsBelow(second, width)
  const [whole, other] = cells
  // One wide cell over all columns: 收入 over 项目 决算数.
  if (second && !units && whole && !other && second.cells.length === width && !second.cells.some(isEmpty)) {
    const over = columnOf(line, whole)
    const own = second.cells.map((cell) => columnOf(second.line, cell))
    return own.map((column) => (column.role === 'number' ? below(column, over) : column))
  }
  const parted = partsBelow(head, width)
  if (parted) return parted
  const upper = second?.line.text.startsWith('\t') ? filledUp(cells, width) : cells
  if (second && !units)
    return storeysOf(upper, inPlace(second, width, line.text.startsWith('|')), width)?.map(
      ({ over, own }) => {
        if (over && own) return below(columnOf(second.line, own), columnOf(line, over))
        const alone = over ?? own
        return alone ? columnOf(over ? line : second.line, alone) : { role: 'name', ...blank }
      },
    )
  const own = filled(cells).map((cell) => columnOf(line, cell))
  // The corner above the names may be empty, and then a page may have moved the others over it.
  const lacks = width - own.length
  const moved = cells.length > own.length && own[0]?.role === 'number'
  const mayLack = line.text.includes('\n') || !line.text.includes('|') || moved
  // Where the head names the rows, another of its cells is lacking.
  if (lacks !== 0 && !(lacks === 1 && mayLack && own[0]?.role !== 'name')) return undefined
  const all = lacks === 1 ? [{ role: 'name' as const, ...blank }, ...own] : own
  return all.map((column, at) => ({ ...column, unit: column.unit ?? units?.[at] }))
}
