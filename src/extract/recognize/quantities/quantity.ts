import type { Figure } from '../../../contract/figure.ts'
import type { Span } from '../../../contract/span.ts'
import type { Dimension } from '../../../contract/taxonomy.ts'

/** A recognised quantity; offsets are those of the block's text. */
export interface Quantity {
  start: number
  end: number
  value: number
  valueMax?: number
  bound: Figure['bound']
  unit: string
  dimension: Dimension
  events: boolean
  /** The label, where the text's layout gives it: the name beside a table's cell. */
  given?: Span
  /** The rules that decided, for the explain view. */
  rules: string[]
}
