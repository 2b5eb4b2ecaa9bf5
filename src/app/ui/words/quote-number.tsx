import { isSure } from '../../../compare/quality.ts'
import { countedDimensions } from '../../../contract/dimensions.ts'
import type { Figure } from '../../../contract/figure.ts'
import { formatCompact, formatNumber, formatWhole } from '../../i18n/format.ts'
import { useLanguage, useText } from '../../i18n/use-text.ts'
import styles from './quote-number.module.css'
import { quoteParts, unitApart } from './quote-parts.ts'

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
export function exactValue(figure: Figure, lang: 'zh' | 'en'): string {
  const from = formatNumber(figure.value, lang)
  return figure.valueMax === undefined ? from : `${from}–${formatNumber(figure.valueMax, lang)}`
}

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
 * A number as its report writes it, in serif, with the qualifier and the unit set smaller; the exact value
 * is one hover away. One that was not read surely is underlined with dots, and says so. In English the converted number stands above in sans, and the original words below.
 */
export function QuoteNumber({ figure, size }: { figure: Figure; size: QuoteSize }) {
  const lang = useLanguage()
  const value = `${exactValue(figure, lang)}${figure.unit}`
  const { doubtful, currency, unit, reviews } = useText().terms
  const apart = unitApart(figure)
  const sure = isSure(figure)
  const quoted = (
    <span
      className={`${styles.quote} ${sure ? '' : styles.doubtful}`}
      lang="zh"
      title={[
        value,
        figure.quote,
        ...(sure ? [] : [doubtful]),
        ...(figure.review ? [reviews[figure.review]] : []),
      ].join(' · ')}
    >
      {quoteParts(figure.quote).map((part, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one quote never move
        <span key={at} className={part.role === 'number' ? undefined : styles[part.role]}>
          {part.text}
        </span>
      ))}
      {figure.review && (
        <span className={styles.checked} role="img" aria-label={reviews[figure.review]}>
          ✓
        </span>
      )}
      {apart !== '' && <span className={`${styles.unit} ${styles.apart}`}>{apart}</span>}
    </span>
  )
  if (lang === 'zh' || size === 'table') {
    return <span className={`${styles.root} ${styles[size]}`}>{quoted}</span>
  }
  const sign = currency(figure.unit)
  const percent = figure.unit === '%' ? '%' : ''
  // What is counted the head or the words below tell; a measure is nothing without its unit, and its axis may be in another one.
  const measures = size === 'drawer' || !countedDimensions.has(figure.dimension)
  const named = measures && sign === '' && percent === '' && figure.unit !== ''
  const shown = `${signOf(figure)}${sign}${shownValue(figure, size, lang)}${percent}`
  if (shown === figure.quote && apart === '') {
    // 5.6% is written alike in both languages: once is enough.
    return <span className={`${styles.root} ${styles[size]}`}>{quoted}</span>
  }
  return (
    <span className={`${styles.root} ${styles[size]} ${styles.converted}`}>
      <span className={styles.value}>
        {shown}
        {named && <span className={styles.named}> {unit(figure.unit, figure.dimension)}</span>}
      </span>
      <span className={styles.original}>{quoted}</span>
    </span>
  )
}
