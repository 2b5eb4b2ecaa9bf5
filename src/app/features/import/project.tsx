import { useState } from 'react'
import { useCollection } from '../../data/collection-context.tsx'
import { useOwnReports } from '../../data/own/own-reports.ts'
import { useExcerptStore } from '../../excerpts/store.ts'
import { useOwnWords } from '../../i18n/own/own-words.ts'
import { useReviewStore } from '../../review/store.ts'
import { useAppStore } from '../../state/store.ts'
import { writeLink } from '../../state/url.ts'
import { saveFile } from '../../take/exports/save.ts'
import { projectEnding } from '../../take/project/shape.ts'
import { Button } from '../../ui/controls/button.tsx'
import { toast } from '../../ui/dialogs/toast.ts'
import styles from './import-reports.module.css'

/** Saves all that is the reader's own as one file; nothing where they have nothing yet. It is opened like a report. */
export function SaveProject() {
  const words = useOwnWords().project
  const c = useCollection()
  const reports = useOwnReports((own) => own.reports)
  const records = useReviewStore(({ kept }) => kept.records)
  const lists = useExcerptStore(({ kept }) => kept.lists)
  const [busy, setBusy] = useState(false)
  const items = lists.reduce((sum, list) => sum + list.items.length, 0)
  if (reports.length + records.length + items === 0) return null
  async function save() {
    setBusy(true)
    try {
      const { packProject } = await import('../../take/project/pack.ts')
      const view = writeLink(useAppStore.getState().state)
      const given = reports.map((report) => report.given)
      const file = await packProject({ dataset: c.id, view, reports: given, records, lists })
      saveFile(`${words.file}${projectEnding}`, '', file)
    } catch {
      toast(words.failed)
    } finally {
      setBusy(false)
    }
  }
  return (
    <div className={styles.project}>
      <Button disabled={busy} onClick={() => void save()}>
        {busy ? words.working : words.save}
      </Button>
      <p className={styles.hint}>
        {words.holds(String(reports.length), String(records.length), String(items))}
      </p>
    </div>
  )
}
