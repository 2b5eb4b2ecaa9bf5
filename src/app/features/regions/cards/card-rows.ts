import type { ProvinceGroup } from '../groups.ts'
import type { CardData } from './card-data.ts'

/** A line of the list of cards: a province's head, cards side by side, or rows of little said. */
export type CardRow =
  | { kind: 'head'; key: string; group: ProvinceGroup; first: boolean }
  | { kind: 'cards'; key: string; cards: readonly CardData[]; free: number }
  | { kind: 'thin'; key: string; cards: readonly CardData[] }

/** Heights in px before a row is drawn and measured. */
export const rowHeights: Record<CardRow['kind'], number> = { head: 62, cards: 330, thin: 42 }

function* chunks<T>(rows: readonly T[], size: number): Generator<readonly T[]> {
  for (let at = 0; at < rows.length; at += size) yield rows.slice(at, at + size)
}

/** Lays provinces out in lines of `columns` cards; `free`: the columns that a province's last line leaves. */
export function cardRows(groups: readonly ProvinceGroup[], columns: number): CardRow[] {
  const rows: CardRow[] = []
  for (const [at, group] of groups.entries()) {
    rows.push({ kind: 'head', key: `province ${group.province?.id ?? ''}`, group, first: at === 0 })
    for (const thin of [false, true]) {
      const cards = group.cards.filter((card) => card.thin === thin)
      for (const line of chunks(cards, columns)) {
        const key = line[0]?.region.id ?? ''
        if (thin) rows.push({ kind: 'thin', key, cards: line })
        else rows.push({ kind: 'cards', key, cards: line, free: columns - line.length })
      }
    }
  }
  return rows
}

/** The line that shows a place, itself or as a part of another card; undefined where it has none. */
export function rowOfPlace(rows: readonly CardRow[], regionId: string): number | undefined {
  const at = rows.findIndex(
    (row) =>
      row.kind !== 'head' &&
      row.cards.some(
        ({ region, nested }) =>
          region.id === regionId || nested.some((inner) => inner.region.id === regionId),
      ),
  )
  return at < 0 ? undefined : at
}
