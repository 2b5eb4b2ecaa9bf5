import { useOwnReports } from '../../data/own/own-reports.ts'
import { useOwnWords } from '../../i18n/own/own-words.ts'
import { useView } from '../../state/store.ts'
import styles from './import-reports.module.css'

/** Says in every view that reports of the reader's own are still being read: until then views and files are without them. */
export function ReadingNote() {
  const words = useOwnWords().giving
  const isSaid = useView((state) => state.view === 'sources')
  const [first, ...others] = useOwnReports((own) => own.reading)
  // The view of the sources says so itself.
  return first === undefined || isSaid ? null : (
    <p className={styles.underWay} role="status" data-screen>
      {words.reading(first, others.length)}
    </p>
  )
}
