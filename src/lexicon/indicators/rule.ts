import type { Dimension } from '../../contract/taxonomy.ts'

/**
 * When a figure belongs to an indicator. `label` is asked of the label, `clause` of the words of its clause
 * before the number, `not` of both; the unit's dimension must be one of `dimensions`. The first row that
 * fits wins, so a special case stands above the general one. Nothing is forced: a figure that fits no row
 * keeps its own label.
 */
export interface IndicatorRule {
  id: string
  label: RegExp
  dimensions: readonly Dimension[]
  clause?: RegExp
  not?: RegExp
  /** Asked of the clause: the number is one of something else there (党员参加了学习). */
  clauseNot?: RegExp
  /** It is counted by so many people; no other row takes a number that is (每千人口护士｜3人). */
  perHead?: true
}
