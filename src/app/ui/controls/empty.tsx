import type { ReactNode } from 'react'
import styles from './empty.module.css'

/** An empty place that says why it is empty and what to do. */
export function Empty({ title, hint, action }: { title: string; hint?: string; action?: ReactNode }) {
  return (
    <section className={styles.empty}>
      <h2 className={styles.title}>{title}</h2>
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
      {action}
    </section>
  )
}
