import type { ButtonHTMLAttributes, ReactNode } from 'react'
import styles from './button.module.css'

export interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** What the button does, for the tooltip and for screen readers. */
  label: string
  children: ReactNode
}

/** A button that shows a sign only; 24 px is its smallest target. */
export function IconButton({ label, className, children, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className={`${styles.icon} ${className ?? ''}`}
      {...rest}
    >
      {children}
    </button>
  )
}
