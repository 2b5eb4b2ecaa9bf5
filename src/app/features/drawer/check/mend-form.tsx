import { type ReactNode, useId, useState } from 'react'
import type { Figure } from '../../../../contract/figure.ts'
import type { FigureFields } from '../../../../review/record.ts'
import { useCollection } from '../../../data/collection-context.tsx'
import { useReviewWords } from '../../../i18n/review/review-words.ts'
import { regionName, useBilingual, useLanguage, useText } from '../../../i18n/use-text.ts'
import { figureKinds } from '../../../state/view-state.ts'
import { Button } from '../../../ui/controls/button.tsx'
import styles from './check.module.css'
import { changesOf, problemOf, type Typed, typedOf } from './mend-fields.ts'

const bounds = ['exact', 'about', 'over', 'under', 'atLeast', 'atMost'] as const

function Field({ name, children }: { name: string; children: (id: string) => ReactNode }) {
  const id = useId()
  return (
    <p className={styles.field}>
      <label htmlFor={id}>{name}</label>
      {children(id)}
    </p>
  )
}

interface MendFormProps {
  figure: Figure
  onSave: (set: FigureFields, reason: string) => void
  onCancel: () => void
}

/** The fields of a figure, to be set by hand; only what differs is kept. */
export function MendForm({ figure, onSave, onCancel }: MendFormProps) {
  const words = useReviewWords()
  const text = useText()
  const lang = useLanguage()
  const named = useBilingual()
  const c = useCollection()
  const [typed, setTyped] = useState(() => typedOf(figure))
  const [reason, setReason] = useState('')
  const [asked, setAsked] = useState(false)
  const problem = problemOf(typed)
  const set = problem === undefined ? changesOf(figure, typed) : {}
  const isSame = problem === undefined && Object.keys(set).length === 0
  const put = (part: Partial<Typed>) => setTyped({ ...typed, ...part })
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
      // Whoever asks to mend it goes on with the words.
      // biome-ignore lint/a11y/noAutofocus: the form opens by a press of a button, in its place
      autoFocus={field === 'label'}
      onChange={(event) => put({ [field]: event.target.value })}
    />
  )
  return (
    <form
      className={styles.check}
      aria-label={words.mend}
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
      <h3 className={styles.head}>{words.mend}</h3>
      <Field name={words.fields.label}>{(id) => input('label', id)}</Field>
      <Field name={words.fields.regionId}>
        {(id) => (
          <select id={id} value={typed.regionId} onChange={(event) => put({ regionId: event.target.value })}>
            <option value="">{words.unknownPlace}</option>
            {c.regions.map((region) => (
              <option key={region.id} value={region.id}>
                {lang === 'zh' ? region.fullName : `${regionName(region, lang)} ${region.fullName}`}
              </option>
            ))}
          </select>
        )}
      </Field>
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
      <Field name={words.fields.kind}>
        {(id) => (
          <select
            id={id}
            value={typed.kind}
            onChange={(event) => put({ kind: event.target.value as Figure['kind'] })}
          >
            {figureKinds.map((kind) => (
              <option key={kind} value={kind}>
                {text.terms.kinds[kind]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field name={words.fields.indicatorId}>
        {(id) => (
          <select
            id={id}
            value={typed.indicatorId}
            onChange={(event) => put({ indicatorId: event.target.value })}
          >
            <option value="">{words.noIndicator}</option>
            {c.indicators.map((indicator) => (
              <option key={indicator.id} value={indicator.id}>
                {named(indicator)}
              </option>
            ))}
          </select>
        )}
      </Field>
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
      <Field name={words.fields.bound}>
        {(id) => (
          <select
            id={id}
            value={typed.bound}
            onChange={(event) => put({ bound: event.target.value as Figure['bound'] })}
          >
            {bounds.map((bound) => (
              <option key={bound} value={bound}>
                {text.terms.bounds[bound]}
              </option>
            ))}
          </select>
        )}
      </Field>
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
