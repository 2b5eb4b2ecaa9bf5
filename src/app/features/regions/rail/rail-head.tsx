import styles from './rail.module.css'

/** The head of a part of the rail, over its 2 px rule. */
export function RailHead({ title, hint }: { title: string; hint: string }) {
  return (
    <header className={styles.head}>
      <h2 className={styles.title}>{title}</h2>
      <span className={styles.hint}>{hint}</span>
    </header>
  )
}
