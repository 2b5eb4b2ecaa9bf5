import { useState } from 'react'
import type { FigureFields } from '../../../review/record.ts'
import { useCollection } from '../../data/collection-context.tsx'
import { useReviewWords } from '../../i18n/review/review-words.ts'
import { useBilingual, useLanguage, useText } from '../../i18n/use-text.ts'
import { figureKinds } from '../../state/view-state.ts'
import { Button } from '../../ui/controls/button.tsx'
import { Choice, Field } from '../../ui/controls/field.tsx'
import styles from '../../ui/controls/form.module.css'
import { useLabelFrom } from './label-from.ts'
import { problemOf, type Typed } from './mend-fields.ts'
import { placeChoices } from './place-choices.ts'

const bounds = ['exact', 'about', 'over', 'under', 'atLeast', 'atMost'] as const

interface MendFormProps {
  /** What the form is called. */
  title: string
  /** What it shows at first. */
  start: Typed
  /** What it says otherwise than what there is; all of it where there is nothing. */
  changes: (typed: Typed) => FigureFields
  onSave: (set: FigureFields, reason: string) => void
  onCancel: () => void
  className?: string | undefined
}

/** The fields of a figure, to be set by hand. Words that are marked in the text meanwhile are offered as its name. */
export function MendForm({ title, start, changes, onSave, onCancel, className }: MendFormProps) {
  const words = useReviewWords()
  const text = useText()
  const lang = useLanguage()
  const named = useBilingual()
  const c = useCollection()
  const [typed, setTyped] = useState(start)
  const [reason, setReason] = useState('')
  const [asked, setAsked] = useState(false)
  const problem = problemOf(typed)
  const set = problem === undefined ? changes(typed) : {}
  const isSame = problem === undefined && Object.keys(set).length === 0
  const put = (part: Partial<Typed>) => setTyped((before) => ({ ...before, ...part }))
  useLabelFrom((label) => put({ label }))
  const told = { label: words.empty, period: words.badDates, value: words.badNumber }
  const message = problem === undefined ? (isSame ? words.same : '') : told[problem]
  const input = (
    field: 'label' | 'start' | 'end' | 'value' | 'valueMax' | 'unit',
    id: string,
    name?: string,
  ) => (
    <input
      id={id}
      value={typed[field]}
      aria-label={name}
      placeholder={field === 'label' ? words.labelHint : undefined}
      // Whoever asks to mend it goes on with the words.
      // biome-ignore lint/a11y/noAutofocus: the form opens by a press of a button, in its place
      autoFocus={field === 'label'}
      onChange={(event) => put({ [field]: event.target.value })}
    />
  )
  return (
    <form
      className={className}
      aria-label={title}
      data-screen
      onSubmit={(event) => {
        event.preventDefault()
        setAsked(true)
        if (problem === undefined && !isSame) onSave(set, reason.trim())
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onCancel()
      }}
    >
      <h3 className={styles.head}>{title}</h3>
      <Field name={words.fields.label}>{(id) => input('label', id)}</Field>
      <Choice
        name={words.fields.regionId}
        value={typed.regionId}
        options={[['', words.unknownPlace], ...placeChoices(c.regions, lang)]}
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
        options={figureKinds.map((kind) => [kind, text.terms.kinds[kind]])}
        onChange={(kind) => put({ kind })}
      />
      <Choice
        name={words.fields.indicatorId}
        value={typed.indicatorId}
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
      <div className={styles.acts}>
        <Button look="strong" type="submit">
          {words.save}
        </Button>
        <Button look="text" onClick={onCancel}>
          {words.cancel}
        </Button>
        <span role="alert" className={styles.hint}>
          {asked ? message : ''}
        </span>
      </div>
    </form>
  )
}
