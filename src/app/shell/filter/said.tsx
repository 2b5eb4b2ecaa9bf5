import { ChevronDown } from 'lucide-react'
import styles from './filter-bar.module.css'

/** What stands on the button of a part. */
export function Said({ label, said }: { label: string; said: string }) {
  return (
    <>
      <span className={styles.label}>{label}</span> <span className={styles.said}>{said}</span>
      <ChevronDown size={12} aria-hidden="true" />
    </>
  )
}
