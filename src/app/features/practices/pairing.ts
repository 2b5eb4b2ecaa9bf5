import { type AlignedRow, alignNodes } from '../../../compare/alike/align.ts'
import type { Practice } from '../../../contract/practice.ts'

/** Two lists set side by side; without `rows` they have nothing in common and each stands for itself. */
export interface Pair {
  left?: Practice
  right?: Practice
  rows?: readonly AlignedRow[]
}

export type ListKind = 'steps' | 'levels'

const weight = { same: 2, similar: 1, none: 0 }

/**
 * How much two lists correspond; nothing unless half of the shorter one is tied. 发现—研判—派单—处置—结案 and
 * 述职—点评—测评—公示 share one kind of step and are no pair.
 */
function scoreOf(rows: readonly AlignedRow[]): number {
  const ties = rows.filter((row) => row.tie !== 'none').length
  const [left, right] = [rows.filter((row) => row.left).length, rows.filter((row) => row.right).length]
  if (ties * 2 < Math.min(left, right)) return 0
  return rows.reduce((sum, row) => sum + weight[row.tie], 0)
}

/**
 * Finds for each list of the left column the list of the right one with which it shares most members; the
 * strongest pair first, and each list once. Lists without a counterpart follow, left and right beside each
 * other in the order in which they came.
 */
export function pairLists(left: readonly Practice[], right: readonly Practice[], kind: ListKind): Pair[] {
  const candidates = left.flatMap((a) =>
    right.map((b) => {
      const rows = alignNodes(a[kind] ?? [], b[kind] ?? [])
      return { left: a, right: b, rows, score: scoreOf(rows) }
    }),
  )
  candidates.sort((a, b) => b.score - a.score)
  const taken = new Set<Practice>()
  const pairs: Pair[] = []
  for (const { score, ...pair } of candidates) {
    if (score === 0 || taken.has(pair.left) || taken.has(pair.right)) continue
    taken.add(pair.left).add(pair.right)
    pairs.push(pair)
  }
  const [restLeft, restRight] = [left, right].map((list) => list.filter((row) => !taken.has(row)))
  const length = Math.max(restLeft?.length ?? 0, restRight?.length ?? 0)
  for (let at = 0; at < length; at++) {
    const [a, b] = [restLeft?.[at], restRight?.[at]]
    pairs.push({ ...(a ? { left: a } : {}), ...(b ? { right: b } : {}) })
  }
  return pairs
}
