import type { Quantity } from './quantity.ts'
import { quantityAt } from './quantity-at.ts'
import { refineQuantities } from './refine.ts'
import { tabularFigures } from './tabular.ts'

/** Where a number may begin. */
const candidate = /\d|[一二两三四五六七八九十百千万几数]/gu

function scan(text: string): Quantity[] {
  const found: Quantity[] = []
  candidate.lastIndex = 0
  for (let match = candidate.exec(text); match; match = candidate.exec(text)) {
    const result = quantityAt(text, match.index)
    if (result && !('skipTo' in result)) found.push(result)
    const next = result === undefined ? 0 : 'skipTo' in result ? result.skipTo : result.end
    candidate.lastIndex = Math.max(next, match.index + 1)
  }
  return found
}

/**
 * Every quantity that a text states, in order, without overlaps. Dates, ordinals, codes, names, slogans and
 * thresholds are left out. `text` is normalised; offsets are its own.
 */
export function recognizeFigures(text: string): Quantity[] {
  return refineQuantities(text, scan(text), tabularFigures(text))
}
