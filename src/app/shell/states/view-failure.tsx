import { useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/controls/button.tsx'
import { Empty } from '../../ui/controls/empty.tsx'
import styles from './failure.module.css'

/** Stands in the place of a view that failed. */
export function ViewFailure({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const text = useText()
  return (
    <div className={styles.failure} role="alert">
      <Empty title={text.shell.failure.view} action={<Button onClick={onRetry}>{text.shell.retry}</Button>} />
      <p className={styles.detail}>{error instanceof Error ? error.message : String(error)}</p>
    </div>
  )
}
