import { useState } from 'react'
import { useCollection } from '../../../data/collection-context.tsx'
import { type Newer, useOwnReports } from '../../../data/own/own-reports.ts'
import { useOwnWords } from '../../../i18n/own/own-words.ts'
import { Button } from '../../../ui/controls/button.tsx'
import { toast } from '../../../ui/dialogs/toast.ts'
import styles from '../import-reports.module.css'
import { replaceEarlier } from './replace-earlier.ts'

/** No longer asks whether reports are other versions of earlier ones. */
const settle = (rows: readonly Newer[]) =>
  useOwnReports.setState(({ newer }) => ({ newer: newer.filter((row) => !rows.includes(row)) }))

/** Asks of each report that has the name of an earlier one whether it takes its place; until then both are there. */
export function NewerVersions() {
  const {
    newer: words,
    giving: { undo },
  } = useOwnWords()
  const collection = useCollection()
  const reports = useOwnReports((own) => own.reports)
  const newer = useOwnReports((own) => own.newer)
  const [busy, setBusy] = useState(false)
  const fileOf = (id: string) => reports.find(({ sourceId }) => sourceId === id)?.file
  // What is read and not shown yet is not asked of, nor what was removed meanwhile.
  const asked = newer.filter(({ sourceId, earlier }) => fileOf(sourceId) && fileOf(earlier))
  const [first] = asked
  if (!first) return null
  async function replace(rows: readonly Newer[]) {
    setBusy(true)
    const file = fileOf(rows[0]?.sourceId ?? '') ?? ''
    try {
      const done = await replaceEarlier(rows, collection)
      settle(rows)
      const { moved, left } = done
      toast(words.replaced(file, rows.length - 1, moved, left), { label: undo, run: done.undo })
    } catch {
      toast(words.failed(file))
    } finally {
      setBusy(false)
    }
  }
  return (
    <div role="alert">
      {asked.map((row) => {
        const file = fileOf(row.sourceId) ?? ''
        return (
          <div key={row.sourceId} className={styles.refused}>
            <p className={styles.name}>{file}</p>
            <p className={styles.note}>{words.ask(fileOf(row.earlier) ?? '')}</p>
            <p className={styles.actions}>
              <Button
                look="text"
                disabled={busy}
                aria-label={words.replaceOf(file)}
                onClick={() => replace([row])}
              >
                {words.replace}
              </Button>
              <Button look="text" aria-label={words.bothOf(file)} onClick={() => settle([row])}>
                {words.both}
              </Button>
            </p>
          </div>
        )
      })}
      {asked.length > 1 && (
        <p className={styles.actions}>
          <Button look="text" disabled={busy} onClick={() => replace(asked)}>
            {words.replaceAll(asked.length)}
          </Button>
          <Button look="text" onClick={() => settle(asked)}>
            {words.bothAll}
          </Button>
        </p>
      )}
    </div>
  )
}
