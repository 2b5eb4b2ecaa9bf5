import { useState } from 'react'
import type { Source } from '../../../../contract/source.ts'
import type { SourceMeta } from '../../../../worker/client.ts'
import { useCollection } from '../../../data/collection-context.tsx'
import { useOwnWords } from '../../../i18n/own/own-words.ts'
import { Button } from '../../../ui/controls/button.tsx'
import { Field } from '../../../ui/controls/field.tsx'
import { toast } from '../../../ui/dialogs/toast.ts'
import styles from '../import-reports.module.css'
import { type CardTyped, cardFields, problemOf, toldBy, typedOf } from './source-card-fields.ts'

interface SourceCardProps {
  /** The report as it is shown, and what the reader said of it before. */
  source: Source
  told: SourceMeta
  /** Says something of it; gives whether it could be read with that. */
  say: (told: SourceMeta) => Promise<boolean>
  onDone: () => void
}

/** What was read of a report where nothing was said of it: its places, and the time that it is of. */
function useRead(source: Source): Partial<CardTyped> {
  const c = useCollection()
  const articles = c.articlesOfSource(source.id)
  const places = new Set(articles.flatMap(({ regionIds: [first] }) => c.region(first)?.fullName ?? []))
  const { start, end } = articles.find(({ period }) => period !== undefined)?.period ?? {}
  return {
    ...(places.size > 0 && { place: [...places].slice(0, mostPlaces).join('、') }),
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
  }
}
const mostPlaces = 3

/** What a reader says of a report: its title, whose it is, of when, where it was published. It is read again with that. */
export function SourceCard({ source, told, say: readWith, onDone }: SourceCardProps) {
  const words = useOwnWords().card
  const read = useRead(source)
  const [typed, setTyped] = useState(() => typedOf(source, told))
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)

  async function say(said: SourceMeta): Promise<boolean> {
    const done = await readWith(said)
    if (!done) setProblem(words.failed)
    return done
  }

  async function save() {
    const misfit = problemOf(typed)
    setProblem(misfit && words.problems[misfit])
    if (misfit) return
    setBusy(true)
    const done = await say(toldBy(source, told, typed))
    setBusy(false)
    if (!done) return
    toast(words.saved, { label: words.undo, run: () => void say(told) })
    onDone()
  }

  const put = (field: keyof CardTyped, value: string) => setTyped({ ...typed, [field]: value })
  return (
    <form
      className={styles.card}
      aria-label={words.openOf(source.file)}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      {cardFields.map((field) => (
        <Field key={field} name={words.fields[field]}>
          {(id) => (
            <input
              id={id}
              value={typed[field]}
              placeholder={read[field] === undefined ? words.examples[field] : words.read(read[field])}
              onChange={(event) => put(field, event.target.value)}
            />
          )}
        </Field>
      ))}
      <p className={styles.hint}>{words.hint}</p>
      <p className={styles.actions}>
        <Button look="strong" type="submit" disabled={busy}>
          {busy ? words.working : words.save}
        </Button>
        <Button look="text" onClick={onDone}>
          {words.cancel}
        </Button>
      </p>
      <p role="alert" className={styles.hint}>
        {problem}
      </p>
    </form>
  )
}
