import type { Figure } from '../contract/figure.ts'
import { normalize } from '../extract/prepare/normalize.ts'
import { isUnclear, tidy } from '../extract/recognize/numerals/numeral.ts'
import { numeralAt } from '../extract/recognize/numerals/numeral-at.ts'
import { recognizeFigures } from '../extract/recognize/quantities/quantities.ts'
import { unitAt } from '../extract/recognize/units.ts'

/** What words state as a number: in the base unit, as in the dataset. */
export type Stated = Pick<Figure, 'value' | 'valueMax' | 'unit' | 'bound' | 'dimension'>

/** A number that the rules would leave out, or whose unit they do not know (50岁 of a person, 三抹): its value, and its unit if that is one. */
function numberIn(words: string): Stated | undefined {
  const start = words.search(/[\d零一二两三四五六七八九十百千万亿]/u)
  const numeral = start < 0 ? undefined : numeralAt(words, start)
  if (!numeral || isUnclear(numeral)) return undefined
  const { value, valueMax, bound, end } = numeral
  const unit = unitAt(words, words.charAt(end) === ' ' ? end + 1 : end)
  const scale = unit?.scale ?? 1
  return {
    value: tidy(value * scale),
    ...(valueMax !== undefined && { valueMax: tidy(valueMax * scale) }),
    unit: unit?.as ?? unit?.text ?? '',
    bound: bound ?? 'exact',
    dimension: unit?.dimension ?? 'count',
  }
}

/**
 * What words that a reader marked state: 近1.2万户 is about 12000 户. Undefined where that is no number, or more than one.
 * @param words as they stand in the text
 */
export function statedIn(words: string): Stated | undefined {
  const text = normalize(words)
  const [first, other] = recognizeFigures(text).figures
  if (!first) return numberIn(text)
  if (other) return undefined
  const { value, valueMax, unit, bound, dimension } = first
  return { value, ...(valueMax !== undefined && { valueMax }), unit, bound, dimension }
}
