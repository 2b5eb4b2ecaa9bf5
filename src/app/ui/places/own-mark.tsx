import { useText } from '../../i18n/use-text.ts'
import styles from './own-mark.module.css'

/** That something is of a report that the reader read themselves, and in this browser only. */
export function OwnMark() {
  const words = useText().sources
  return (
    <span className={styles.own} title={words.ownHint}>
      {words.own}
    </span>
  )
}
