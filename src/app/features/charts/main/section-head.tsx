import type { ReactNode } from 'react'
import styles from './section-head.module.css'

/** The heading of a section of the page, with a note and something to do at its right where there are any. */
export function SectionHead(props: { title: string; note?: string | undefined; action?: ReactNode }) {
  const { title, note, action } = props
  return (
    <div className={styles.head}>
      <h2>{title}</h2>
      {note !== undefined && <span className={styles.note}>{note}</span>}
      {action}
    </div>
  )
}
