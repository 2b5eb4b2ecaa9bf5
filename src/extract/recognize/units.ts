import { unitTraps } from '../../lexicon/unit-traps.ts'
import { type UnitRow, units } from '../../lexicon/units.ts'
import { grouped } from '../grouped.ts'

/** Rows by the first character of their text, the longest first. */
function longestFirst<T>(rows: readonly T[], text: (row: T) => string): Map<string, T[]> {
  const map = grouped(rows, (row) => text(row).charAt(0))
  for (const list of map.values()) list.sort((a, b) => text(b).length - text(a).length)
  return map
}

const unitRows = longestFirst(units, (row) => row.text)
const traps = longestFirst(unitTraps, (word) => word)

/** The longest unit that begins at `at`; undefined where none does or where a longer word only looks like one. */
export function unitAt(text: string, at: number): UnitRow | undefined {
  const first = text[at]
  if (first === undefined) return undefined
  const row = unitRows.get(first)?.find((candidate) => text.startsWith(candidate.text, at))
  if (!row) return undefined
  const trap = traps.get(first)?.find((word) => text.startsWith(word, at))
  return trap && trap.length > row.text.length ? undefined : row
}
