import { useOwnReports } from '../../data/own/own-reports.ts'
import { useText } from '../../i18n/use-text.ts'
import styles from './reading-note.module.css'

/** Says in every view that reports of the reader's own are still being read: until then views and files are without them. */
export function ReadingNote() {
  const words = useText().sources.import
  const reading = useOwnReports((own) => own.reading)
  const [first, ...others] = reading
  return first === undefined ? null : (
    <p className={styles.note} role="status" data-screen>
      {words.reading(first, others.length)}
    </p>
  )
}
