import type { Collection } from '../../../compare/collection.ts'
import { coverageTable, statementsOf } from '../../../compare/coverage.ts'
import { type Verdict, verdictOfSet } from '../../../compare/verdict.ts'

/** What a set of places allows: the indicators that at least two (or both) state, and a verdict over all. */
export interface SetVerdict {
  indicatorIds: string[]
  verdict: Verdict['verdict']
  reasons: Verdict['reasons']
}

const rank = { same: 0, caution: 1, no: 2 } as const

/**
 * Judges the places indicator by indicator. The verdict of the set is the commonest of the indicators'
 * verdicts, the doubtful one first on a tie; its reasons are those that occur most, each once.
 */
export function setVerdict(c: Collection, regionIds: readonly string[]): SetVerdict | undefined {
  if (regionIds.length < 2) return undefined
  const shared = coverageTable(c, regionIds).filter((row) => row.stated.length >= 2)
  const verdicts = shared.map((row) =>
    verdictOfSet(
      c,
      row.stated.flatMap((id) => statementsOf(c, row.indicatorId, id).slice(0, 1)),
    ),
  )
  const counts = { same: 0, caution: 0, no: 0 }
  for (const { verdict } of verdicts) counts[verdict] += 1
  const order = (['same', 'caution', 'no'] as const).toSorted(
    (a, b) => counts[b] - counts[a] || rank[b] - rank[a],
  )
  const verdict = order[0] ?? 'no'
  const reasons = new Map<string, { reason: Verdict['reasons'][number]; count: number }>()
  for (const row of verdicts.filter((one) => one.verdict === verdict)) {
    for (const reason of row.reasons) {
      const known = reasons.get(reason.code)
      if (known) known.count += 1
      else reasons.set(reason.code, { reason, count: 1 })
    }
  }
  return {
    indicatorIds: shared.map((row) => row.indicatorId),
    verdict: shared.length === 0 ? 'no' : verdict,
    reasons: [...reasons.values()].sort((a, b) => b.count - a.count).map((row) => row.reason),
  }
}
