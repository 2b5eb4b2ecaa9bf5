import { useState } from 'react'
import type { PracticeFields } from '../../../review/record.ts'
import { useCollection } from '../../data/collection-context.tsx'
import { useReviewWords } from '../../i18n/review/review-words.ts'
import { useLanguage, useText } from '../../i18n/use-text.ts'
import { Choice, Field } from '../../ui/controls/field.tsx'
import { HandForm, type HandFormProps } from './hand-form.tsx'
import { useLabelFrom } from './label-from.ts'
import { placeChoices } from './place-choices.ts'

interface PracticeFormProps extends HandFormProps {
  start: { title: string; status: 'done' | 'planned'; regionId: string }
  onSave: (set: Required<PracticeFields>) => void
}

/** What a practice is called, whose it is, whether it is done. Words that are marked in the text meanwhile are offered as its name. */
export function PracticeForm({ start, onSave, ...form }: PracticeFormProps) {
  const words = useReviewWords()
  const { statuses } = useText().practices
  const lang = useLanguage()
  const c = useCollection()
  const [typed, setTyped] = useState(start)
  const put = (part: Partial<typeof start>) => setTyped((before) => ({ ...before, ...part }))
  useLabelFrom((name) => put({ title: name }))
  const name = typed.title.trim()
  return (
    <HandForm
      {...form}
      problem={name === '' ? words.empty : undefined}
      onSubmit={() => onSave({ title: name, status: typed.status, regionId: typed.regionId || null })}
    >
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
    </HandForm>
  )
}
