import { isChecked, isSure } from '../../../compare/quality.ts'
import type { Figure } from '../../../contract/figure.ts'
import { useLanguage, useText } from '../../i18n/use-text.ts'
import { converted, correctedTo, exactValue, type QuoteSize } from './converted.ts'
import styles from './quote-number.module.css'
import { quoteParts, unitApart } from './quote-parts.ts'

/** A number set in its parts. */
const Parts = ({ of }: { of: string }) =>
  quoteParts(of).map((part, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one quote never move
    <span key={at} className={part.role === 'number' ? undefined : styles[part.role]}>
      {part.text}
    </span>
  ))

/**
 * A number as its report writes it, in serif, with the qualifier and the unit set smaller; the exact value
 * is one hover away. One that was not read surely is underlined with dots, and says so; one that a
 * person checked has a tick, and one that was corrected stands behind what the report writes, struck through. In English the converted number stands above in sans, and the original words below.
 */
export function QuoteNumber({ figure, size }: { figure: Figure; size: QuoteSize }) {
  const lang = useLanguage()
  const value = `${exactValue(figure, lang)}${figure.unit}`
  const { terms } = useText()
  const { doubtful, reviews } = terms
  const checked = figure.review && isChecked(figure) ? reviews[figure.review] : undefined
  const to = correctedTo(figure)
  const apart = to === undefined ? unitApart(figure) : ''
  const sure = isSure(figure)
  const quoted = (
    <span
      className={`${styles.quote} ${sure ? '' : styles.doubtful}`}
      lang="zh"
      title={[value, figure.quote, ...(sure ? [] : [doubtful]), ...(checked ? [checked] : [])].join(' · ')}
    >
      {to === undefined ? (
        <Parts of={figure.quote} />
      ) : (
        <>
          <s className={styles.was}>{figure.quote}</s> <Parts of={to} />
        </>
      )}
      {checked && (
        <span className={styles.checked} role="img" aria-label={checked}>
          ✓
        </span>
      )}
      {apart !== '' && <span className={`${styles.unit} ${styles.apart}`}>{apart}</span>}
    </span>
  )
  if (lang === 'zh' || size === 'table') {
    return <span className={`${styles.root} ${styles[size]}`}>{quoted}</span>
  }
  const { shown, named } = converted(figure, size, terms)
  if (shown === figure.quote && apart === '') {
    // 5.6% is written alike in both languages: once is enough.
    return <span className={`${styles.root} ${styles[size]}`}>{quoted}</span>
  }
  return (
    <span className={`${styles.root} ${styles[size]} ${styles.converted}`}>
      <span className={styles.value}>
        {shown}
        {named !== '' && <span className={styles.named}> {named}</span>}
      </span>
      <span className={styles.original}>{quoted}</span>
    </span>
  )
}
