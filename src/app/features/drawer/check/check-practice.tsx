import type { Practice } from '../../../../contract/practice.ts'
import { useReviewWords } from '../../../i18n/review/review-words.ts'
import { Button } from '../../../ui/controls/button.tsx'
import { Check } from './check.tsx'
import { usePracticeCheck } from './use-check.ts'

/** Whether a practice was checked, by whom, and the ways to check it: right, or none. */
export function CheckPractice({ practice }: { practice: Practice }) {
  const words = useReviewWords()
  const checking = usePracticeCheck(practice)
  if (!checking) return null
  const { records } = checking
  return (
    <Check
      records={records}
      onTakeBack={checking.takeBack}
      state={records.length > 0 ? undefined : practice.review ? words.by.confirm : words.unchecked}
    >
      <Button onClick={checking.confirm} disabled={practice.review === 'confirmed'} data-check="c">
        {words.confirm}
      </Button>
      <Button look="text" onClick={checking.drop} data-check="x">
        {words.dropPractice}
      </Button>
    </Check>
  )
}
