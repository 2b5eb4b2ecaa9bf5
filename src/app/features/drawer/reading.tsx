import type { useSourceText } from '../../data/texts/use-texts.ts'
import { useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/controls/button.tsx'
import styles from './drawer.module.css'

/** While a report's text is fetched, or when it cannot be: says so, and offers to try again. */
export function Reading({ raw }: { raw: ReturnType<typeof useSourceText> }) {
  const text = useText()
  if (raw.status === 'loading') return <p className={styles.note}>{text.drawer.loading}</p>
  if (raw.status !== 'failed') return null
  return (
    <p role="alert">
      {text.drawer.failed} <Button onClick={raw.retry}>{text.shell.retry}</Button>
    </p>
  )
}
