import type { ReactNode } from 'react'
import styles from './folded-panel.module.css'

interface FoldedPanelProps {
  title: string
  /** What it is for, above all that it holds. */
  hint: string
  onToggle?: (open: boolean) => void
  children: ReactNode
}

/** A part of the page that stands folded until it is asked for; it is not printed. */
export function FoldedPanel({ title, hint, onToggle, children }: FoldedPanelProps) {
  return (
    <details className={styles.panel} data-screen onToggle={(event) => onToggle?.(event.currentTarget.open)}>
      <summary className={styles.summary}>{title}</summary>
      <p className={styles.hint}>{hint}</p>
      {children}
    </details>
  )
}
