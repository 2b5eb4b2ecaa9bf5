import type { Collection } from '../../../compare/collection.ts'
import { gradeOfSet, setVerdictOf } from '../../../compare/fair/set-verdict.ts'
import type { Verdict } from '../../../compare/fair/verdict.ts'
import { coverageTable, statementsOf } from '../../../compare/told/coverage.ts'

/** What a set of places allows: the indicators that at least two of them state, by how well they compare. */
export interface TrayVerdict {
  /** Most places first. */
  indicatorIds: readonly string[]
  graded: Readonly<Record<Verdict['verdict'], readonly string[]>>
}

/** Judges the places indicator by indicator; undefined for fewer than two. */
export function trayVerdict(c: Collection, regionIds: readonly string[]): TrayVerdict | undefined {
  if (regionIds.length < 2) return undefined
  const graded: Record<Verdict['verdict'], string[]> = { same: [], caution: [], no: [] }
  const shared = coverageTable(c, regionIds).filter(({ stated }) => stated.length >= 2)
  for (const { indicatorId, stated } of shared) {
    const figures = stated.flatMap((id) => statementsOf(c, indicatorId, id))
    graded[gradeOfSet(setVerdictOf(c, figures))].push(indicatorId)
  }
  return { indicatorIds: shared.map(({ indicatorId }) => indicatorId), graded }
}
