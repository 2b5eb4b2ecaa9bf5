import type { Span } from '../../../contract/span.ts'
import { units } from '../../../lexicon/units.ts'
import { isSkip, type Quantity } from './quantity.ts'
import { quantityAt } from './quantity-at.ts'
import { refineQuantities } from './refine.ts'
import { tabularFigures } from './tabular.ts'

/** Where a number may begin. */
const candidate = /[\d〇零一二两三四五六七八九十百千万亿几数廿卅卌壹贰叁肆伍陆柒捌玖]/gu

/** What may stand behind a Chinese digit that counts: more of the numeral, its unit, the other end of a range; 统一规划 is passed over. */
const mayFollow: ReadonlySet<string> = new Set([
  ...'〇○零另一二两三四五六七八九十百千万亿廿卅卌点多余来几数分至到—~-、 半个0123456789拾佰仟壹贰叁肆伍陆柒捌玖',
  ...units.map(({ text }) => text.charAt(0)),
])

/** What is stated in a text, and the numbers in it that were not understood; offsets are those of the text. */
export interface Recognised {
  figures: Quantity[]
  unclear: Span[]
}

/**
 * Every quantity that a text states, in order, without overlaps. Dates, ordinals, codes, names, slogans and
 * thresholds are left out. `text` is normalised; offsets are its own.
 */
export function recognizeFigures(text: string): Recognised {
  const found: Quantity[] = []
  const unclear: Span[] = []
  candidate.lastIndex = 0
  for (let match = candidate.exec(text); match; match = candidate.exec(text)) {
    const [before, behind] = [text.charAt(match.index - 1), text.charAt(match.index + 1)]
    if (match[0] > '9' && before !== '之' && !mayFollow.has(behind)) continue
    const result = quantityAt(text, match.index)
    if (result && !isSkip(result)) found.push(result)
    else if (result?.unclear) unclear.push({ start: match.index, end: result.skipTo })
    const next = result === undefined ? 0 : isSkip(result) ? result.skipTo : result.end
    candidate.lastIndex = Math.max(next, match.index + 1)
  }
  return { figures: refineQuantities(text, found, tabularFigures(text)), unclear }
}
