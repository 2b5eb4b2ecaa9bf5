import { useState } from 'react'
import { isChecked } from '../../../../compare/quality.ts'
import type { Figure } from '../../../../contract/figure.ts'
import { useReviewWords } from '../../../i18n/review/review-words.ts'
import { changesOf, typedOf } from '../../../review/by-hand/mend-fields.ts'
import { MendForm } from '../../../review/by-hand/mend-form.tsx'
import { Button } from '../../../ui/controls/button.tsx'
import styles from './check.module.css'
import { Check } from './check.tsx'
import { useFigureCheck } from './use-check.ts'

/** Whether a figure was checked, by whom, and the ways to check it: right, otherwise, none. */
export function CheckFigure({ figure }: { figure: Figure }) {
  const words = useReviewWords()
  const checking = useFigureCheck(figure)
  const [mends, setMends] = useState<string>()
  if (!checking) return null
  if (mends === figure.id)
    return (
      <MendForm
        className={styles.check}
        title={words.mend}
        start={typedOf(figure)}
        changes={(typed) => changesOf(figure, typed)}
        onSave={(set, reason) => {
          checking.mend(set, reason)
          setMends(undefined)
        }}
        onCancel={() => setMends(undefined)}
      />
    )
  return (
    <Check records={checking.records} onTakeBack={checking.takeBack} of={figure}>
      <Button
        onClick={checking.confirm}
        disabled={figure.review === 'confirmed' && isChecked(figure)}
        data-check="c"
      >
        {words.confirm}
      </Button>
      <Button onClick={() => setMends(figure.id)} data-check="e">
        {words.mend}
      </Button>
      <Button look="text" onClick={checking.drop} data-check="x">
        {words.drop}
      </Button>
    </Check>
  )
}
