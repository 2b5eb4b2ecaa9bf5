import { useCollection } from '../../data/collection-context.tsx'
import { useText } from '../../i18n/use-text.ts'
import { useView } from '../../state/store.ts'
import { originLine } from '../../take/sharing/origin-line.ts'
import { summaryOf } from '../../take/sharing/summary.ts'
import { usePrinting } from '../../ui/use-printing.ts'
import styles from './print-foot.module.css'

/** What stands under a printed view: what it is, of which data, and the address that brings it back. */
export function PrintFoot() {
  const text = useText()
  const collection = useCollection()
  const state = useView((whole) => whole)
  if (!usePrinting()) return null
  const { title, description } = summaryOf(collection, state, text)
  return (
    <footer className={styles.foot}>
      <p>
        <strong>{title}</strong>
      </p>
      <p>{description}</p>
      <p>{originLine(collection, text)}</p>
    </footer>
  )
}
