import { type CSSProperties, type ReactNode, useId } from 'react'
import styles from './row.module.css'

export interface RowProps {
  label: string
  /** What the row holds, under its label. */
  hint?: string
  /** How to read a mark of this row. */
  note?: string
  columns: number
  /** `wide`: one block over all columns; else one child a column. */
  wide?: boolean
  /** On a phone two columns survive for steps and chains only. */
  keepColumns?: boolean
  children: ReactNode
}

/** A row of the comparison: its label at the left, a cell under each place. */
export function Row({ label, hint, note, columns, wide = false, keepColumns = false, children }: RowProps) {
  const id = useId()
  const body = [styles.body, wide && styles.wide, keepColumns && styles.kept].filter(Boolean).join(' ')
  return (
    <section className={styles.row} aria-labelledby={id}>
      <header className={styles.head}>
        <h3 id={id} className={styles.label}>
          {label}
        </h3>
        {hint !== undefined && <p className={styles.hint}>{hint}</p>}
        {note !== undefined && <p className={styles.hint}>{note}</p>}
      </header>
      <div className={body} style={{ '--columns': columns } as CSSProperties}>
        {children}
      </div>
    </section>
  )
}
