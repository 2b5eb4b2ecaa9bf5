import { turnPhrase } from '../../../lexicon/words/derived.ts'
import type { Quantity } from '../../recognize/quantities/quantity.ts'

/** Whether two numbers are the old and the new one of the same thing: 由｜85%｜上升到｜94%. */
export function turns(text: string, from: Quantity | undefined, to: Quantity | undefined): boolean {
  return (
    from !== undefined &&
    to !== undefined &&
    from.dimension === to.dimension &&
    turnPhrase.test(text.slice(from.end, to.start))
  )
}
