import { useText } from '../../i18n/use-text.ts'
import styles from './verdict-mark.module.css'

/** An 11 px square, filled, half-filled or empty, with the verdict in words (`bare`: for screen readers only). */
export function VerdictMark({
  verdict,
  bare = false,
}: {
  verdict: 'same' | 'caution' | 'no'
  bare?: boolean
}) {
  const text = useText()
  return (
    <span className={styles.root}>
      <svg className={styles.mark} viewBox="0 0 11 11" width="11" height="11" aria-hidden="true">
        <rect x="0.75" y="0.75" width="9.5" height="9.5" className={styles.edge} />
        {verdict === 'same' && <rect width="11" height="11" className={styles.fill} />}
        {verdict === 'caution' && <rect width="5.5" height="11" className={styles.fill} />}
      </svg>
      <span className={bare ? styles.hidden : styles.words}>{text.terms.verdicts[verdict]}</span>
    </span>
  )
}
