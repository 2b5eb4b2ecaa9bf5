import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useReviewWords } from '../../i18n/review/review-words.ts'
import { Button } from '../../ui/controls/button.tsx'
import styles from '../../ui/controls/form.module.css'
import { ByWhom } from './by-whom.tsx'

/** What every form has by which a reader says something of a report. */
export interface HandFormProps {
  /** What the form is called. */
  title: string
  onCancel: () => void
  className?: string | undefined
}

interface ShellProps extends HandFormProps {
  /** What does not fit yet; told once it was to be saved, which it is not while there is any. */
  problem: string | undefined
  onSubmit: () => void
  /** The fields. */
  children: ReactNode
}

/** The frame of such a form: its name, its fields, its buttons, and what does not fit. Escape leaves it, and nothing around it. */
export function HandForm({ title, problem, onSubmit, onCancel, className, children }: ShellProps) {
  const words = useReviewWords()
  /** How often it was to be saved: each time the reason why not comes into sight. */
  const [asked, setAsked] = useState(0)
  const reason = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    if (asked > 0) reason.current?.scrollIntoView?.({ block: 'nearest' })
  }, [asked])
  return (
    <form
      className={className}
      aria-label={title}
      data-screen
      data-escape
      onSubmit={(event) => {
        event.preventDefault()
        setAsked(asked + 1)
        if (problem === undefined) onSubmit()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onCancel()
      }}
    >
      <h3 className={styles.head}>{title}</h3>
      {children}
      <ByWhom />
      <div className={styles.acts}>
        <Button look="strong" type="submit">
          {words.save}
        </Button>
        <Button look="text" onClick={onCancel}>
          {words.cancel}
        </Button>
        <span ref={reason} role="alert" className={styles.hint}>
          {asked > 0 ? problem : ''}
        </span>
      </div>
    </form>
  )
}
