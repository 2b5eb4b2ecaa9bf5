import type { Figure } from '../../../contract/figure.ts'
import type { Span } from '../../../contract/span.ts'
import type { Dimension } from '../../../contract/taxonomy.ts'
import type { Numeral } from '../numerals/numeral.ts'

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
  /** The words around it that bound it: 至少, 以上. */
  boundWords?: readonly string[]
  /** Its bound is that of the number before, with which it shares one word: 分别突破200亿元和100亿元. */
  sharesBound?: true
  /** Its unit is not said: 3.3万贫困人口. */
  unsaid?: true
  /** A part of a ratio of several: 8.4:39.1:52.5. */
  part?: true
  /** The rules that decided, for the explain view; no rule reads them. */
  rules: string[]
}

/** Nothing is stated here; go on at the offset. `unclear`: a quantity stands here that was not understood. */
export interface Skip {
  skipTo: number
  unclear?: true
}

export const isSkip = (one: Quantity | Skip): one is Skip => 'skipTo' in one

/** A kind of quantity, or a kind of number that is none. */
export interface Recogniser {
  name: string
  /** What a numeral states, without the qualifiers around it; undefined where this kind has nothing to say. */
  at(text: string, numeral: Numeral): Quantity | Skip | undefined
  /** Texts with the numbers that are read in them, between bars where there are several; executed by the tests. */
  takes: readonly (readonly [text: string, quotes: string])[]
  /** Texts in which nothing is read. */
  refuses: readonly string[]
}
