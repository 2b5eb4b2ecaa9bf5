import type { ButtonHTMLAttributes } from 'react'
import styles from './button.module.css'

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `strong`: the one thing to do here; `edge`: a box; `text`: words only. */
  look?: 'strong' | 'edge' | 'text'
}

/** A square button of the page. */
export function Button({ look = 'edge', className, ...rest }: ButtonProps) {
  return <button type="button" className={`${styles.button} ${styles[look]} ${className ?? ''}`} {...rest} />
}
