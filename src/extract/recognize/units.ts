import { unitTraps } from '../../lexicon/unit-traps.ts'
import { type UnitRow, units } from '../../lexicon/units.ts'
import { WordTree } from '../../text/word-tree.ts'

const unitRows = new WordTree(units.map((row) => [row.text, row] as const))
const traps = new WordTree(unitTraps.map((word) => [word, word] as const))

/** The longest unit that begins at `at`; undefined where none does or where a longer word only looks like one. */
export function unitAt(text: string, at: number): UnitRow | undefined {
  const row = unitRows.longestAt(text, at)
  if (!row) return undefined
  const trap = traps.longestAt(text, at)
  return trap && trap.length > row.text.length ? undefined : row
}
