import type { RowGroup } from './groups.ts'
import type { TableRow } from './rows.ts'

/** What the body of the table is made of, from top to bottom. */
export type Item =
  | { kind: 'group'; key: string; group: RowGroup }
  | { kind: 'row'; key: string; row: TableRow; group: RowGroup }
  | { kind: 'detail'; key: string; row: TableRow }

/** Heights in px; a detail is measured when it is drawn. */
export const itemHeights: Record<Item['kind'], number> = { group: 40, row: 28, detail: 132 }

/** Lays groups out as items. A folded group keeps its head; a table without grouping has none. */
export function itemsOf(
  groups: readonly RowGroup[],
  folded: ReadonlySet<string>,
  open: ReadonlySet<string>,
): Item[] {
  const items: Item[] = []
  for (const group of groups) {
    if (group.by !== 'none') items.push({ kind: 'group', key: `g ${group.key}`, group })
    if (folded.has(group.key)) continue
    for (const row of group.rows) {
      items.push({ kind: 'row', key: row.id, row, group })
      if (open.has(row.id)) items.push({ kind: 'detail', key: `d ${row.id}`, row })
    }
  }
  return items
}

/** The next row from an item, over heads and details; undefined at either end. */
export function nextRow(items: readonly Item[], from: number, step: 1 | -1): number | undefined {
  for (let at = from + step; at >= 0 && at < items.length; at += step) {
    if (items[at]?.kind === 'row') return at
  }
  return undefined
}
