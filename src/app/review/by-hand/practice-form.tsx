import { useState } from 'react'
import type { PracticeFields } from '../../../review/record.ts'
import { useCollection } from '../../data/collection-context.tsx'
import { useReviewWords } from '../../i18n/review/review-words.ts'
import { useLanguage, useText } from '../../i18n/use-text.ts'
import { Button } from '../../ui/controls/button.tsx'
import { Choice, Field } from '../../ui/controls/field.tsx'
import styles from '../../ui/controls/form.module.css'
import { useLabelFrom } from './label-from.ts'
import { placeChoices } from './place-choices.ts'

interface PracticeFormProps {
  title: string
  start: { title: string; status: 'done' | 'planned'; regionId: string }
  onSave: (set: Required<PracticeFields>) => void
  onCancel: () => void
  className?: string | undefined
}

/** What a practice is called, whose it is, whether it is done. Words that are marked in the text meanwhile are offered as its name. */
export function PracticeForm({ title, start, onSave, onCancel, className }: PracticeFormProps) {
  const words = useReviewWords()
  const { statuses } = useText().practices
  const lang = useLanguage()
  const c = useCollection()
  const [typed, setTyped] = useState(start)
  const [asked, setAsked] = useState(false)
  const put = (part: Partial<typeof start>) => setTyped((before) => ({ ...before, ...part }))
  useLabelFrom((name) => put({ title: name }))
  const name = typed.title.trim()
  return (
    <form
      className={className}
      aria-label={title}
      data-screen
      onSubmit={(event) => {
        event.preventDefault()
        setAsked(true)
        if (name !== '') onSave({ title: name, status: typed.status, regionId: typed.regionId || null })
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onCancel()
      }}
    >
      <h3 className={styles.head}>{title}</h3>
      <Field name={words.fields.title}>
        {(id) => (
          <input
            id={id}
            value={typed.title}
            placeholder={words.labelHint}
            // biome-ignore lint/a11y/noAutofocus: the form opens by a press of a button, in its place
            autoFocus
            onChange={(event) => put({ title: event.target.value })}
          />
        )}
      </Field>
      <Choice
        name={words.fields.regionId}
        value={typed.regionId}
        options={[['', words.unknownPlace], ...placeChoices(c.regions, lang)]}
        onChange={(regionId) => put({ regionId })}
      />
      <Choice
        name={words.fields.status}
        value={typed.status}
        options={[
          ['done', statuses.done],
          ['planned', statuses.planned],
        ]}
        onChange={(status) => put({ status })}
      />
      <div className={styles.acts}>
        <Button look="strong" type="submit">
          {words.save}
        </Button>
        <Button look="text" onClick={onCancel}>
          {words.cancel}
        </Button>
        <span role="alert" className={styles.hint}>
          {asked && name === '' ? words.empty : ''}
        </span>
      </div>
    </form>
  )
}
