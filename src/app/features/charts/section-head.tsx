import styles from './section-head.module.css'

/** The heading of a section of the page, with a note at its right where there is one. */
export function SectionHead({ title, note }: { title: string; note?: string | undefined }) {
  return (
    <div className={styles.head}>
      <h2>{title}</h2>
      {note !== undefined && <span className={styles.note}>{note}</span>}
    </div>
  )
}
