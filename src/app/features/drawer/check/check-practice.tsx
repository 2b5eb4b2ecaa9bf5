import { useRef, useState } from 'react'
import { isChecked } from '../../../../compare/quality.ts'
import type { Practice } from '../../../../contract/practice.ts'
import { isSame, practiceFieldsOf } from '../../../../review/change.ts'
import { type PracticeFields, practiceFields } from '../../../../review/record.ts'
import { useReviewWords } from '../../../i18n/review/review-words.ts'
import { PracticeForm } from '../../../review/by-hand/practice-form.tsx'
import { Button } from '../../../ui/controls/button.tsx'
import styles from './check.module.css'
import { Check, Key } from './check.tsx'
import { toDrawer } from './to-drawer.ts'
import { usePracticeCheck } from './use-check.ts'

/** What the form says otherwise than the practice. */
function changesOf(practice: Practice, typed: Required<PracticeFields>): PracticeFields {
  const was = practiceFieldsOf(practice)
  const other = practiceFields.filter((field) => !isSame(typed[field], was[field]))
  return Object.fromEntries(other.map((field) => [field, typed[field]]))
}

/** Whether a practice was checked, by whom, and the ways to check it: right, otherwise, none. */
export function CheckPractice({ practice }: { practice: Practice }) {
  const words = useReviewWords()
  const checking = usePracticeCheck(practice)
  const [mends, setMends] = useState<string>()
  const here = useRef<HTMLDivElement>(null)
  const close = () => {
    setMends(undefined)
    toDrawer(here.current)
  }
  if (!checking) return null
  if (mends === practice.id)
    return (
      <div ref={here}>
        <PracticeForm
          className={styles.check}
          title={words.mend}
          start={{ ...practice, regionId: practice.regionId ?? '' }}
          text={checking.text}
          passage={practice.span}
          onSave={(typed) => {
            const set = changesOf(practice, typed)
            if (Object.keys(set).length > 0) checking.mend(set)
            close()
          }}
          onCancel={close}
        />
      </div>
    )
  return (
    <Check records={checking.records} onTakeBack={checking.takeBack} of={practice}>
      <Button
        onClick={() => checking.confirm()}
        disabled={practice.review === 'confirmed' && isChecked(practice)}
        data-check="c"
      >
        {words.confirm} <Key of="c" />
      </Button>
      <Button onClick={() => setMends(practice.id)} data-check="e">
        {words.mend} <Key of="e" />
      </Button>
      <Button look="text" onClick={checking.drop} data-check="x">
        {words.dropPractice} <Key of="x" />
      </Button>
    </Check>
  )
}
