import { regionLevels } from '../../../contract/region.ts'
import { type ColumnId, columnIds, columnLooks } from './columns.ts'
import type { TableRow } from './rows.ts'

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
  value: (row) => row.figure.value,
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

const writeKey = ({ id, down }: SortKey) => (down ? `-${id}` : id)

/**
 * The sort after a click on a column's head: its first direction, then the other, then none. `add` keeps the
 * other columns, as Shift does.
 */
export function clickSort(sort: readonly SortKey[], id: ColumnId, add: boolean): string[] | undefined {
  const first = columnLooks[id].sorts === 'down'
  const known = sort.find((key) => key.id === id)
  const next =
    known === undefined ? { id, down: first } : known.down === first ? { id, down: !first } : undefined
  const others = add ? sort.filter((key) => key.id !== id) : []
  const at = add && known ? sort.indexOf(known) : others.length
  const keysLeft = next ? [...others.slice(0, at), next, ...others.slice(at)] : others
  return keysLeft.length > 0 ? keysLeft.map(writeKey) : undefined
}

type Keyed = readonly [row: TableRow, values: readonly (string | number | undefined)[]]

function compare(
  left: string | number | undefined,
  right: string | number | undefined,
  down: boolean,
): number {
  if (left === undefined || right === undefined)
    return Number(left === undefined) - Number(right === undefined)
  const order =
    typeof left === 'number' && typeof right === 'number' ? left - right : byText(String(left), String(right))
  return down ? -order : order
}

/** Rows in order; equal ones keep the order of the dataset, so that the result never depends on the input. */
export function sortRows(rows: readonly TableRow[], sort: readonly SortKey[]): TableRow[] {
  // The values are looked up once a row, not once a comparison.
  const keyed = rows.map((row): Keyed => [row, sort.map(({ id }) => keys[id]?.(row))])
  keyed.sort((a, b) => {
    for (const [at, { down }] of sort.entries()) {
      const order = compare(a[1][at], b[1][at], down)
      if (order !== 0) return order
    }
    return a[0].order - b[0].order
  })
  return keyed.map(([row]) => row)
}
