import { useRef, useState } from 'react'
import type { FigureField, FigureFields } from '../../../review/record.ts'
import { useCollection } from '../../data/collection-context.tsx'
import { useReviewWords } from '../../i18n/review/review-words.ts'
import { useBilingual, useText } from '../../i18n/use-text.ts'
import { figureKinds } from '../../state/view-state.ts'
import { Choice, Field } from '../../ui/controls/field.tsx'
import styles from '../../ui/controls/form.module.css'
import { HandForm, type HandFormProps } from './hand-form.tsx'
import { useLabelFrom } from './marks/label-from.ts'
import { problemOf, type Typed } from './mend-fields.ts'
import { isPlace, PlaceField } from './place-field.tsx'

const bounds = ['exact', 'about', 'over', 'under', 'atLeast', 'atMost'] as const

interface MendFormProps extends HandFormProps {
  /** The field that has the focus when it opens; the name, where it is left out. */
  at?: FigureField | undefined
  /** Words of the text are marked for the name: the focus stays with them, and goes on to saving when they are taken. */
  isMarked?: boolean
  /** What it shows at first. */
  start: Typed
  /** What it says otherwise than what there is; all of it where there is nothing. */
  changes: (typed: Typed) => FigureFields
  onSave: (set: FigureFields, reason: string) => void
}

/** The fields of a figure, to be set by hand. Words that are marked in the text meanwhile are offered as its name. */
export function MendForm({ start, at = 'label', isMarked = false, changes, onSave, ...form }: MendFormProps) {
  const words = useReviewWords()
  const text = useText()
  const named = useBilingual()
  const c = useCollection()
  const [typed, setTyped] = useState(start)
  const [reason, setReason] = useState('')
  const problem = isPlace(c, typed.regionId) ? problemOf(typed) : 'place'
  const set = problem === undefined ? changes(typed) : {}
  const put = (part: Partial<Typed>) => setTyped((before) => ({ ...before, ...part }))
  const label = useRef<HTMLInputElement>(null)
  useLabelFrom((words) => {
    put({ label: words })
    // Enter saves it from there.
    label.current?.focus()
  })
  const told = { label: words.empty, place: words.badPlace, period: words.badDates, value: words.badNumber }
  const isSame = Object.keys(set).length === 0 && reason.trim() === ''
  const message = problem === undefined ? (isSame ? words.same : undefined) : told[problem]
  const input = (
    field: 'label' | 'start' | 'end' | 'value' | 'valueMax' | 'unit',
    id: string,
    name?: string,
  ) => (
    <input
      id={id}
      ref={field === 'label' ? label : undefined}
      value={typed[field]}
      aria-label={name}
      placeholder={field === 'label' ? words.labelHint : undefined}
      // Whoever asks to mend it goes on with the words.
      // biome-ignore lint/a11y/noAutofocus: the form opens by a press of a button, in its place
      autoFocus={field === (at === 'period' ? 'start' : at) && !isMarked}
      onChange={(event) => put({ [field]: event.target.value })}
    />
  )
  return (
    <HandForm {...form} problem={message} onSubmit={() => onSave(set, reason.trim())}>
      <Field name={words.fields.label}>{(id) => input('label', id)}</Field>
      <PlaceField
        value={typed.regionId}
        isFirst={at === 'regionId'}
        onChange={(regionId) => put({ regionId })}
      />
      <Field name={words.fields.period}>
        {(id) => (
          <span className={styles.pair}>
            {input('start', id, `${words.fields.period} ${words.from}`)}
            {words.to}
            {input('end', `${id}e`, `${words.fields.period} ${words.to}`)}
          </span>
        )}
      </Field>
      <p className={styles.hint}>{words.dates}</p>
      <Choice
        name={words.fields.kind}
        value={typed.kind}
        isFirst={at === 'kind'}
        options={figureKinds.map((kind) => [kind, text.terms.kinds[kind]])}
        onChange={(kind) => put({ kind })}
      />
      <Choice
        name={words.fields.indicatorId}
        value={typed.indicatorId}
        isFirst={at === 'indicatorId'}
        options={[
          ['', words.noIndicator],
          ...c.indicators.map((indicator): [string, string] => [indicator.id, named(indicator)]),
        ]}
        onChange={(indicatorId) => put({ indicatorId })}
      />
      <Field name={words.fields.value}>
        {(id) => (
          <span className={styles.pair}>
            {input('value', id)}
            {words.to}
            {input('valueMax', `${id}m`, words.fields.valueMax)}
          </span>
        )}
      </Field>
      <p className={styles.hint}>{words.base(typed.unit)}</p>
      <Field name={words.fields.unit}>{(id) => input('unit', id)}</Field>
      <Choice
        name={words.fields.bound}
        value={typed.bound}
        options={bounds.map((bound) => [bound, text.terms.bounds[bound]])}
        onChange={(bound) => put({ bound })}
      />
      <Field name={words.reason}>
        {(id) => <input id={id} value={reason} onChange={(event) => setReason(event.target.value)} />}
      </Field>
    </HandForm>
  )
}
