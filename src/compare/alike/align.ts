import type { PracticeNode } from '../../contract/practice.ts'
import { wideWords } from '../rows/node-kinds.ts'
import { sharedStretches } from './han.ts'
import { levelKind, stepsIn } from './node-kind.ts'

/** One row of two aligned procedures or chains. A side that is absent does not name such a step. */
export interface AlignedRow {
  left?: PracticeNode
  right?: PracticeNode
  /** same: a word in common; similar: two words of one row of the table; none: one side only. */
  tie: 'same' | 'similar' | 'none'
  shared?: string
}

type Tie = { tie: 'same' | 'similar'; weight: number; shared?: string }

function sharedWord(a: string, b: string): string | undefined {
  const words = sharedStretches(a, b, 2).filter((word) => !wideWords.has(word))
  return words.sort((x, y) => y.length - x.length || (x < y ? -1 : 1))[0]
}

/**
 * What ties two nodes. Where the table knows both, they must have a row in common: 网格党支部 and 社区党支部 share
 * 党支部 and stand on two levels. A shared word weighs more than kinship, so 受理—受理问题 wins over 受理—收集.
 */
function tieOf(a: PracticeNode, b: PracticeNode): Tie | undefined {
  const [x, y] = [levelKind(a)?.id, levelKind(b)?.id]
  if (x !== undefined && y !== undefined && x !== y) return undefined
  const [p, q] = [stepsIn(a), stepsIn(b)]
  const alike = [...p].some((step) => q.has(step))
  if (!alike && p.size > 0 && q.size > 0) return undefined
  const shared = sharedWord(a.text, b.text)
  if (shared !== undefined) return { tie: 'same', weight: 3, shared }
  return alike || (x !== undefined && x === y) ? { tie: 'similar', weight: 2 } : undefined
}

/**
 * Puts two ordered lists beside each other so that the most and surest ties stand, without crossing
 * (longest common subsequence with weights). Every node of both sides is in exactly one row, in its order;
 * between ties the left side's own nodes come first.
 */
export function alignNodes(left: readonly PracticeNode[], right: readonly PracticeNode[]): AlignedRow[] {
  const ties = left.map((a) => right.map((b) => tieOf(a, b)))
  const best: number[][] = Array.from({ length: left.length + 1 }, () => Array(right.length + 1).fill(0))
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0
  for (let i = left.length - 1; i >= 0; i--) {
    for (let j = right.length - 1; j >= 0; j--) {
      const tie = ties[i]?.[j]
      const row = best[i]
      if (row) row[j] = Math.max(at(i + 1, j), at(i, j + 1), tie ? tie.weight + at(i + 1, j + 1) : 0)
    }
  }
  const rows: AlignedRow[] = []
  let i = 0
  let j = 0
  while (i < left.length || j < right.length) {
    const [a, b, tie] = [left[i], right[j], ties[i]?.[j]]
    if (a && b && tie && at(i, j) === tie.weight + at(i + 1, j + 1)) {
      rows.push({
        left: a,
        right: b,
        tie: tie.tie,
        ...(tie.shared === undefined ? {} : { shared: tie.shared }),
      })
      i++
      j++
    } else if (a && (!b || at(i, j) === at(i + 1, j))) {
      rows.push({ left: a, tie: 'none' })
      i++
    } else if (b) {
      rows.push({ right: b, tie: 'none' })
      j++
    }
  }
  return rows
}
