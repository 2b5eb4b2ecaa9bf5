import { isCorrected } from '../../../compare/quality.ts'
import { signed } from '../../../compare/signed.ts'
import { countedDimensions } from '../../../contract/dimensions.ts'
import type { Figure } from '../../../contract/figure.ts'
import type { Dictionary } from '../../i18n/dictionary.ts'
import { formatCompact, formatNumber, formatWhole } from '../../i18n/format.ts'

/** Where a number stands: as large as in the drawer, beside a chart, on a card, in a table. */
export type QuoteSize = 'drawer' | 'chart' | 'card' | 'table'

/** How a converted number keeps what stood beside it: 近5万 → ≈50,000, 1000余 → >1,000. */
const signs: Record<Figure['bound'], string> = {
  exact: '',
  about: '≈',
  over: '>',
  atLeast: '≥',
  under: '<',
  atMost: '≤',
}

/** Words that take in the number which they bound: 95%以上 is 95 % or more. */
const inclusive = /以[上下内]$/u

function signOf({ bound, quote }: Figure): string {
  const sign = signs[bound]
  if (!inclusive.test(quote)) return sign
  return bound === 'over' ? signs.atLeast : bound === 'under' ? signs.atMost : sign
}

/** The value of a figure in digits: 187,000, or 1–2 for a range; the unit is the base unit. */
export function exactValue(figure: Pick<Figure, 'value' | 'valueMax'>, lang: 'zh' | 'en'): string {
  const from = formatNumber(figure.value, lang)
  return figure.valueMax === undefined ? from : `${from}–${formatNumber(figure.valueMax, lang)}`
}

/** The value of a figure in digits with the unit that it is in: 1,000名, 1,000 people (名). */
export const exactWithUnit = (figure: Figure, { terms }: Dictionary, lang: 'zh' | 'en'): string =>
  `${exactValue(signed(figure), lang)}${lang === 'en' ? ' ' : ''}${terms.unit(figure.unit, figure.dimension)}`.trim()

/** What a reader corrected a number to, where that is another than the report's words say. */
export const correctedTo = (
  figure: Pick<Figure, 'flags' | 'value' | 'valueMax' | 'unit'>,
): string | undefined =>
  isCorrected(figure, 'value') ? `${exactValue(figure, 'zh')}${figure.unit}` : undefined

/** From here on a number in the drawer is told in thousand millions or more: its digits would not fit on a phone. They stand below, among what is known of it. */
const longest = 1e9

/** A long number told in millions or more: all its digits beside a chart, four or so on a card, and in the drawer where they are many. */
function shownValue(figure: Figure, size: QuoteSize, lang: 'zh' | 'en'): string {
  const { value, valueMax } = figure
  if (size === 'drawer' && (valueMax ?? value) >= longest)
    return [value, ...(valueMax === undefined ? [] : [valueMax])]
      .map((one) => formatWhole(one, lang))
      .join('–')
  const isLong = valueMax === undefined && value >= 1e6
  if (isLong && size === 'card') return formatCompact(value, lang)
  return isLong && size === 'chart' ? formatWhole(value, lang) : exactValue(figure, lang)
}

/**
 * A figure as English tells it, for a place where its size is known: the number with sign and currency or percent, and its unit where it is nothing
 * without one: what is counted the head or the words below tell, a measure's axis may be in another unit. `named` is '' where there is none.
 */
export function converted(
  figure: Figure,
  size: QuoteSize,
  { currency, unit }: Dictionary['terms'],
): { shown: string; named: string } {
  const sign = currency(figure.unit)
  const percent = figure.unit === '%' ? '%' : ''
  const measures = size === 'drawer' || !countedDimensions.has(figure.dimension)
  const named = measures && sign === '' && percent === '' && figure.unit !== ''
  return {
    shown: `${signOf(figure)}${sign}${shownValue(figure, size, 'en')}${percent}`,
    named: named ? unit(figure.unit, figure.dimension) : '',
  }
}
