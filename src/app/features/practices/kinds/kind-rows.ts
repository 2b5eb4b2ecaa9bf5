import type { Practice } from '../../../../contract/practice.ts'
import { type PracticeKind, practiceKinds } from '../../../../contract/practice-kinds.ts'

/** A kind of practice and how many practices of each column are of it. */
export interface KindRow {
  kind: PracticeKind
  counts: readonly number[]
}

const having = ({ counts }: KindRow) => counts.filter((count) => count > 0).length
const total = ({ counts }: KindRow) => counts.reduce((sum, count) => sum + count, 0)

/** The kinds that at least one column has, those that most columns have first, then those with most practices. */
export function kindRows(columns: readonly (readonly Practice[])[]): KindRow[] {
  return practiceKinds
    .map((kind) => ({
      kind,
      counts: columns.map((list) => list.filter((practice) => practice.kind === kind.id).length),
    }))
    .filter((row) => total(row) > 0)
    .sort((a, b) => having(b) - having(a) || total(b) - total(a))
}
