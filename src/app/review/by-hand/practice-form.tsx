import { useState } from 'react'
import { listKinds, type Practice } from '../../../contract/practice.ts'
import type { Span } from '../../../contract/span.ts'
import { membersIn } from '../../../review/members.ts'
import type { PracticeFields } from '../../../review/record.ts'
import { useCollection } from '../../data/collection-context.tsx'
import { useReviewWords } from '../../i18n/review/review-words.ts'
import { useText } from '../../i18n/use-text.ts'
import { Choice, Field } from '../../ui/controls/field.tsx'
import { HandForm, type HandFormProps } from './hand-form.tsx'
import { useLabelFrom } from './marks/label-from.ts'
import { isPlace, PlaceField } from './place-field.tsx'

/** What the form begins with; each list as words with 、 between. */
interface Typed {
  title: string
  status: Practice['status']
  regionId: string
  steps: string
  levels: string
  parts: string
}

interface PracticeFormProps extends HandFormProps {
  start: Pick<Typed, 'title' | 'status' | 'regionId'> & Partial<Pick<Practice, 'steps' | 'levels' | 'parts'>>
  /** The text of the report, and the passage in it: what is listed must stand there. */
  text: string
  passage: Span
  onSave: (set: Required<PracticeFields>) => void
}

const listed = (nodes: Practice['steps'] = []): string => nodes.map(({ text }) => text).join('、')

/** What a practice is called, whose it is, whether it is done, what it spells out. Words that are marked in the text meanwhile are offered as its name. */
export function PracticeForm({ start, text: raw, passage, onSave, ...form }: PracticeFormProps) {
  const words = useReviewWords()
  const { statuses } = useText().practices
  const c = useCollection()
  const [typed, setTyped] = useState<Typed>(() => ({
    ...start,
    steps: listed(start.steps),
    levels: listed(start.levels),
    parts: listed(start.parts),
  }))
  const put = (part: Partial<Typed>) => setTyped((before) => ({ ...before, ...part }))
  useLabelFrom((name) => put({ title: name }))
  const name = typed.title.trim()
  // A list that was not touched stays as it was read.
  const lists = listKinds.map((kind) => {
    const own = start[kind]
    return typed[kind] === listed(own)
      ? { nodes: own ?? [], missing: [] }
      : membersIn(raw, passage, typed[kind])
  })
  const missing = lists.flatMap((list) => list.missing)
  const isShort = lists.some(({ nodes }) => nodes.length === 1)
  const problem =
    name === ''
      ? words.empty
      : missing.length > 0
        ? words.notInPassage(missing.join('、'))
        : isShort
          ? words.twoMembers
          : isPlace(c, typed.regionId)
            ? undefined
            : words.badPlace
  const [steps, levels, parts] = lists.map(({ nodes }) => (nodes.length > 0 ? [...nodes] : null))
  return (
    <HandForm
      {...form}
      problem={problem}
      onSubmit={() =>
        onSave({
          title: name,
          status: typed.status,
          regionId: typed.regionId || null,
          steps: steps ?? null,
          levels: levels ?? null,
          parts: parts ?? null,
        })
      }
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
      <PlaceField value={typed.regionId} onChange={(regionId) => put({ regionId })} />
      <Choice
        name={words.fields.status}
        value={typed.status}
        options={[
          ['done', statuses.done],
          ['planned', statuses.planned],
        ]}
        onChange={(status) => put({ status })}
      />
      {listKinds.map((kind) => (
        <Field key={kind} name={words.fields[kind]}>
          {(id) => (
            <input
              id={id}
              lang="zh"
              value={typed[kind]}
              placeholder={words.membersHint}
              onChange={(event) => put({ [kind]: event.target.value })}
            />
          )}
        </Field>
      ))}
    </HandForm>
  )
}
