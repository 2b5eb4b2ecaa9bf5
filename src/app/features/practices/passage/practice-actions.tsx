import type { Practice } from '../../../../contract/practice.ts'
import { ExcerptButton } from '../../../excerpts/excerpt-button.tsx'
import { useText } from '../../../i18n/use-text.ts'
import { Button } from '../../../ui/controls/button.tsx'
import { openPractice } from '../../../ui/dialogs/open-figure.ts'
import { usePractices } from '../view-context.ts'
import styles from './practice-actions.module.css'

/** What can be done with a practice: read it in its report, keep it, find its like elsewhere. */
export function PracticeActions({ practice }: { practice: Practice }) {
  const words = useText().practices
  const { focus, setFocus } = usePractices()
  const focused = focus === practice.id
  return (
    <span className={styles.actions} data-screen>
      <Button look="text" aria-label={words.openOf(practice.title)} onClick={() => openPractice(practice.id)}>
        {words.open}
      </Button>
      <Button
        look="text"
        aria-label={words.similarOf(practice.title)}
        aria-pressed={focused}
        onClick={() => setFocus(focused ? undefined : practice.id)}
      >
        {words.similar}
      </Button>
      <ExcerptButton id={practice.id} title={practice.title} />
    </span>
  )
}
