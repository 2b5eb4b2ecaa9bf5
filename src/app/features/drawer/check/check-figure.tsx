import { useState } from 'react'
import type { Figure } from '../../../../contract/figure.ts'
import { useReviewWords } from '../../../i18n/review/review-words.ts'
import { changesOf, typedOf } from '../../../review/by-hand/mend-fields.ts'
import { MendForm } from '../../../review/by-hand/mend-form.tsx'
import { Button } from '../../../ui/controls/button.tsx'
import styles from './check.module.css'
import { Check } from './check.tsx'
import { useFigureCheck } from './use-check.ts'

/** What readers did to what is marked so. */
export const acts = { confirmed: 'confirm', corrected: 'set', added: 'add' } as const

/** Whether a figure was checked, by whom, and the ways to check it: right, otherwise, none. */
export function CheckFigure({ figure }: { figure: Figure }) {
  const words = useReviewWords()
  const checking = useFigureCheck(figure)
  const [mends, setMends] = useState<string>()
  if (!checking) return null
  const { records } = checking
  // What the data says of itself: corrections that were built into it.
  const built = figure.review && words.by[acts[figure.review]]
  const state = records.length > 0 ? undefined : (built ?? words.unchecked)
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
    <Check records={records} onTakeBack={checking.takeBack} state={state}>
      <Button onClick={checking.confirm} disabled={figure.review === 'confirmed'} data-check="c">
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
