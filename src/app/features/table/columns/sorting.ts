import { signed } from '../../../../compare/signed.ts'
import { regionLevels } from '../../../../contract/region.ts'
import type { TableRow } from '../rows/rows.ts'
import { type ColumnId, columnIds } from './columns.ts'

/** One sorted column of a link: `value` rises, `-value` falls. */
export interface SortKey {
  id: ColumnId
  down: boolean
}

/** By code units: the same order on every machine. */
const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** What a column sorts by; undefined stands last whichever way. */
const keys: Partial<Record<ColumnId, (row: TableRow) => string | number | undefined>> = {
  place: (row) => row.region?.id,
  level: (row) => (row.region ? regionLevels.indexOf(row.region.level) : undefined),
  value: (row) => signed(row.figure).value,
  bound: (row) => row.form,
  kind: (row) => row.figure.kind,
  year: (row) => row.year,
  label: (row) => row.figure.label,
  theme: (row) => row.theme?.id,
  indicator: (row) => row.indicator?.id,
  holder: (row) => row.figure.holder,
  unit: (row) => row.figure.unit,
  confidence: (row) => row.figure.confidence,
  source: (row) => row.file,
}

/** The sort of a link; a column that does not sort, or is not known, is passed over. */
export function readSort(sort: readonly string[] | undefined): SortKey[] {
  return (sort ?? []).flatMap((token) => {
    const id = columnIds.find((column) => column === token.replace(/^-/, ''))
    return id && keys[id] ? [{ id, down: token.startsWith('-') }] : []
  })
}

/** A sorted column as a link names it. */
export const writeKey = ({ id, down }: SortKey): string => (down ? `-${id}` : id)

/** What a column sorts by; undefined where it does not sort. */
export const sortedBy = (id: ColumnId): ((row: TableRow) => string | number | undefined) | undefined =>
  keys[id]

/** A column's values as numbers that sort alike; NaN where a row has none. */
function ranks(rows: readonly TableRow[], id: ColumnId): Float64Array {
  const of = keys[id]
  const values = rows.map((row) => of?.(row))
  const words = values.filter((value) => typeof value === 'string')
  const places = new Map([...new Set(words)].sort(byText).map((word, at) => [word, at]))
  return Float64Array.from(values, (value) =>
    typeof value === 'string' ? (places.get(value) ?? Number.NaN) : (value ?? Number.NaN),
  )
}

/** Rows in order; equal ones keep the order of the dataset, so that the result never depends on the input. */
export function sortRows(rows: readonly TableRow[], sort: readonly SortKey[]): TableRow[] {
  const columns = sort.map(({ id, down }) => ({ values: ranks(rows, id), down }))
  const order = Float64Array.from(rows, (row) => row.order)
  const compare = (a: number, b: number): number => {
    for (const { values, down } of columns) {
      const [left = Number.NaN, right = Number.NaN] = [values[a], values[b]]
      if (left === right) continue
      const [leftOut, rightOut] = [Number.isNaN(left), Number.isNaN(right)]
      if (leftOut && rightOut) continue
      if (leftOut || rightOut) return leftOut ? 1 : -1
      return down ? right - left : left - right
    }
    return (order[a] ?? 0) - (order[b] ?? 0)
  }
  const sorted: TableRow[] = []
  for (const at of Uint32Array.from(rows, (_, index) => index).sort(compare)) {
    const row = rows[at]
    if (row) sorted.push(row)
  }
  return sorted
}
