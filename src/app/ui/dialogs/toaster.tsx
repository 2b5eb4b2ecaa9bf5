import { useEffect } from 'react'
import { Button } from '../controls/button.tsx'
import { useToasts } from './toast.ts'
import styles from './toaster.module.css'

/** What can be undone stays longer. */
const shownFor = { plain: 3000, action: 6000 }

/** The live region of the page: it stands empty so that screen readers know it before the first message. */
export function Toaster() {
  const current = useToasts((toasts) => toasts.toast)
  const hide = useToasts((toasts) => toasts.hide)
  useEffect(() => {
    if (!current) return
    const timer = setTimeout(hide, current.action ? shownFor.action : shownFor.plain)
    return () => clearTimeout(timer)
  }, [current, hide])
  return (
    <div className={styles.region} role="status" aria-live="polite">
      {current && (
        <p className={styles.toast}>
          {current.message}
          {current.action && (
            <Button
              look="text"
              className={styles.action}
              onClick={() => {
                current.action?.run()
                hide()
              }}
            >
              {current.action.label}
            </Button>
          )}
        </p>
      )}
    </div>
  )
}
