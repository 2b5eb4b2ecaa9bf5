import type { Practice } from '../../../../contract/practice.ts'
import { useText } from '../../../i18n/use-text.ts'
import { Button } from '../../../ui/controls/button.tsx'
import { openPractice } from '../../../ui/dialogs/open-figure.ts'
import { PracticeTitle } from '../passage/practice-title.tsx'
import styles from './column-lead.module.css'

const shown = 3

/** What a place does, in a line: its most telling practices by name, each the way to its words, and how many there are. */
export function ColumnLead({ practices }: { practices: readonly Practice[] }) {
  const words = useText().practices
  const named = [...new Map(practices.map((practice) => [practice.title, practice])).values()].slice(0, shown)
  if (named.length === 0) return null
  return (
    <p className={styles.lead}>
      {named.map((practice, at) => (
        <Button
          key={practice.id}
          look="text"
          aria-label={words.openOf(practice.title)}
          onClick={() => openPractice(practice.id)}
        >
          <PracticeTitle practice={practice} />
          {/* A line may break behind a button, whatever stands there: within it, none begins with the joint. */}
          {at < named.length - 1 && <span className={styles.joint}>{words.leadJoint}</span>}
        </Button>
      ))}
      {practices.length > named.length && words.leadMore(String(practices.length))}
    </p>
  )
}
