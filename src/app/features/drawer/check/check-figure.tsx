import { useEffect, useRef, useState } from 'react'
import { isChecked } from '../../../../compare/quality.ts'
import type { Figure } from '../../../../contract/figure.ts'
import type { Span } from '../../../../contract/span.ts'
import type { FigureField } from '../../../../review/record.ts'
import { useReviewWords } from '../../../i18n/review/review-words.ts'
import { markSpan } from '../../../review/by-hand/marks/mark-words.ts'
import { changesOf, typedOf } from '../../../review/by-hand/mend-fields.ts'
import { MendForm } from '../../../review/by-hand/mend-form.tsx'
import { Button } from '../../../ui/controls/button.tsx'
import styles from './check.module.css'
import { Check, Key } from './check.tsx'
import { toDrawer } from './to-drawer.ts'
import { useFigureCheck } from './use-check.ts'

/** The fields that are mended most, each with its key. */
const byKey = [
  ['label', 'l'],
  ['regionId', 'p'],
  ['period', 't'],
  ['kind', 'k'],
  ['indicatorId', 'i'],
] as const satisfies readonly (readonly [FigureField, string])[]

/** The last words of the label that stand together in the text, else those right before the number: what is marked is stretched from there. */
function wordsFor({ labelSpans, span }: Figure): Span {
  const [last, ...before] = labelSpans.toReversed()
  if (!last) return { start: Math.max(0, span.start - 4), end: span.start }
  let { start } = last
  for (const words of before) if (words.end === start) start = words.start
  return { start, end: last.end }
}

/** Whether a figure was checked, by whom, and the ways to check it: right, otherwise, none. */
export function CheckFigure({ figure }: { figure: Figure }) {
  const words = useReviewWords()
  const checking = useFigureCheck(figure)
  const [mends, setMends] = useState<{ id: string; at?: FigureField }>()
  const here = useRef<HTMLDivElement>(null)
  const marks = mends?.id === figure.id && mends.at === 'label'
  // The words of the text are marked, so that keys can stretch them; the form takes them from there.
  useEffect(() => {
    const drawer = marks ? here.current?.closest('[role=dialog]') : undefined
    if (!drawer) return
    here.current?.focus({ preventScroll: true })
    markSpan(drawer, wordsFor(figure))
  }, [marks, figure])
  const close = () => {
    setMends(undefined)
    toDrawer(here.current)
  }
  if (!checking) return null
  if (mends?.id === figure.id)
    return (
      <div ref={here} tabIndex={-1} className={styles.mends}>
        {marks && <p className={styles.state}>{words.stretch}</p>}
        <MendForm
          className={styles.check}
          title={words.mend}
          start={typedOf(figure)}
          at={mends.at}
          isMarked={marks}
          changes={(typed) => changesOf(figure, typed)}
          onSave={(set, reason) => {
            // Why it is right as it stands is something to keep too.
            if (Object.keys(set).length === 0) checking.confirm(reason)
            else checking.mend(set, reason)
            close()
          }}
          onCancel={close}
        />
      </div>
    )
  return (
    <Check records={checking.records} onTakeBack={checking.takeBack} of={figure}>
      <Button
        onClick={() => checking.confirm()}
        disabled={figure.review === 'confirmed' && isChecked(figure)}
        data-check="c"
      >
        {words.confirm} <Key of="c" />
      </Button>
      <Button onClick={() => setMends({ id: figure.id })} data-check="e">
        {words.mend} <Key of="e" />
      </Button>
      <Button look="text" onClick={checking.drop} data-check="x">
        {words.drop} <Key of="x" />
      </Button>
      <p className={styles.fields}>
        <span className={styles.state}>{words.only}</span>
        {byKey.map(([field, key]) => (
          <Button
            key={key}
            look="text"
            aria-label={words.mendOnly(words.fields[field])}
            onClick={() => setMends({ id: figure.id, at: field })}
            data-check={key}
          >
            {words.fields[field]} <Key of={key} />
          </Button>
        ))}
      </p>
    </Check>
  )
}
