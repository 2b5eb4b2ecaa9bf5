import { unitTraps } from '../../lexicon/unit-traps.ts'
import { type UnitRow, units } from '../../lexicon/units.ts'
import { WordTree } from '../../text/word-tree.ts'

const unitRows = new WordTree(units.map((row) => [row.text, row] as const))
const traps = new WordTree(unitTraps.map((word) => [word, word] as const))

/** The longest unit that begins at `at`; undefined where none does or where a longer word only looks like one. */
export function unitAt(text: string, at: number): UnitRow | undefined {
  const row = unitRows.longestAt(text, at)
  // 5G, 3cms: letters and digits behind a unit in letters make another word.
  if (!row || (/[A-Za-z\d]$/u.test(row.text) && /[A-Za-z\d]/u.test(text.charAt(at + row.text.length))))
    return undefined
  const trap = traps.longestAt(text, at)
  return trap && trap.length > row.text.length ? undefined : row
}

/** What an amount may be for: 10万人, 万元, 500克, 5升. */
const each = /^(?:\d{1,5}[万]?|[百千万亿]{1,2}|[十])?/u

/** 每: of what so much may be told for each, in words: 微克每立方米. Refuses 3名每个支部. */
const measured: ReadonlySet<UnitRow['dimension']> = new Set(['area', 'volume', 'length', 'mass'])

/**
 * What stands behind a unit that is told for each of something: /亩, /万元, /千人, /人/年, /人·月, 每立方米; empty where nothing does. A
 * stroke and 每 are of one length, so that one can stand for the other.
 */
export function perAt(text: string, at: number): string {
  if (text.charAt(at) === '每') {
    const unit = unitAt(text, at + 1)
    return unit && measured.has(unit.dimension) ? `/${unit.text}` : ''
  }
  let end = at
  while (text.charAt(end) === '/' || (end > at && text.charAt(end) === '·')) {
    const lead = each.exec(text.slice(end + 1, end + 8))?.[0].length ?? 0
    const alone = unitAt(text, end + 1)
    const unit = alone ?? unitAt(text, end + 1 + lead)
    // 35元/50元: two amounts.
    if (!unit || (!alone && unit.dimension === 'money' && /\d/u.test(text.charAt(end + 1)))) break
    end += 1 + (alone ? 0 : lead) + unit.text.length
  }
  return text.slice(at, end)
}
