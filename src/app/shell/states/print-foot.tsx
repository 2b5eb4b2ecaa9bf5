import { useCollection } from '../../data/collection-context.tsx'
import { useText } from '../../i18n/use-text.ts'
import { useView } from '../../state/store.ts'
import { originLine } from '../../take/sharing/origin-line.ts'
import { summaryOf } from '../../take/sharing/summary.ts'
import styles from './print-foot.module.css'

/**
 * What stands under a printed view: what it is, of which data, and the address that brings it back. It is always there, as attributes that
 * only a print shows: one that begins while the page is at work must not lack its origin.
 */
export function PrintFoot() {
  const text = useText()
  const collection = useCollection()
  const state = useView((whole) => whole)
  const { title, description } = summaryOf(collection, state, text)
  return (
    <footer className={styles.foot}>
      {[title, description, originLine(collection, text)].map((words) => (
        <p key={words} data-words={words} />
      ))}
    </footer>
  )
}
