import { useSourceWords } from '../../i18n/sources/source-words.ts'
import styles from './own-mark.module.css'

/** That something is of a report that the reader read themselves, and in this browser only. */
export function OwnMark() {
  const words = useSourceWords()
  return (
    <span className={styles.own} title={words.ownHint}>
      {words.own}
    </span>
  )
}
