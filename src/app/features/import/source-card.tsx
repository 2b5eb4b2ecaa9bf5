import { useState } from 'react'
import type { SourceMeta } from '../../../worker/client.ts'
import { useCollection } from '../../data/collection-context.tsx'
import type { OwnReport } from '../../data/own/own-reports.ts'
import { retell } from '../../data/own/read-reports.ts'
import { useOwnWords } from '../../i18n/own/own-words.ts'
import { Button } from '../../ui/controls/button.tsx'
import { Field } from '../../ui/controls/field.tsx'
import { toast } from '../../ui/dialogs/toast.ts'
import styles from './import-reports.module.css'
import { type CardTyped, cardFields, problemOf, toldBy, typedOf } from './source-card-fields.ts'
import { surroundingsOf } from './use-import.ts'

/** What a reader says of their report: its title, whose it is, of when, where it was published. It is read again with that. */
export function SourceCard({ report, onDone }: { report: OwnReport; onDone: () => void }) {
  const words = useOwnWords().card
  const collection = useCollection()
  const [typed, setTyped] = useState(() => typedOf(report))
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)

  async function say(told: SourceMeta): Promise<boolean> {
    const refused = await retell(report, told, surroundingsOf(collection))
    if (refused) setProblem(words.failed)
    return !refused
  }

  async function save() {
    const misfit = problemOf(typed)
    setProblem(misfit && words.problems[misfit])
    if (misfit) return
    setBusy(true)
    const before = report.given.told ?? {}
    const done = await say(toldBy(report, typed))
    setBusy(false)
    if (!done) return
    toast(words.saved, { label: words.undo, run: () => void say(before) })
    onDone()
  }

  const put = (field: keyof CardTyped, value: string) => setTyped({ ...typed, [field]: value })
  return (
    <form
      className={styles.card}
      aria-label={words.openOf(report.file)}
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
              placeholder={words.examples[field]}
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
