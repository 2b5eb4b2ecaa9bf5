import { useState } from 'react'
import { useCollection } from '../../data/collection-context.tsx'
import { useOwnReports } from '../../data/own/own-reports.ts'
import { useToldStore } from '../../data/told/told-store.ts'
import { useExcerptStore } from '../../excerpts/store.ts'
import { useOwnWords } from '../../i18n/own/own-words.ts'
import { useReviewStore } from '../../review/store.ts'
import { useAppStore } from '../../state/store.ts'
import { writeLink } from '../../state/url.ts'
import { localDay } from '../../take/citations/today.ts'
import { fileName, saveFile } from '../../take/exports/save.ts'
import { projectEnding } from '../../take/project/shape.ts'
import { Button } from '../../ui/controls/button.tsx'
import { toast } from '../../ui/dialogs/toast.ts'
import styles from './import-reports.module.css'

interface GivenOnProps {
  label: string
  hint: string
  /** Told where `save` throws. */
  failed: string
  save: () => Promise<void>
}

/** A way to give on what is the reader's own. */
function GivenOn({ label, hint, failed, save }: GivenOnProps) {
  const { working } = useOwnWords().project
  const [busy, setBusy] = useState(false)
  async function act() {
    setBusy(true)
    await save().catch(() => toast(failed))
    setBusy(false)
  }
  return (
    <div className={styles.project}>
      <Button disabled={busy} onClick={() => void act()}>
        {busy ? working : label}
      </Button>
      <p className={styles.hint}>{hint}</p>
    </div>
  )
}

/** Saves all that is the reader's own as one file, which is opened like a report; nothing where they have nothing yet. */
export function SaveProject() {
  const words = useOwnWords().project
  const c = useCollection()
  const reports = useOwnReports((own) => own.reports)
  const records = useReviewStore(({ kept }) => kept.records)
  const lists = useExcerptStore(({ kept }) => kept.lists)
  const told = useToldStore(({ kept }) => kept)
  const items = lists.reduce((sum, list) => sum + list.items.length, 0)
  const cards = Object.keys(told).length
  if (reports.length + records.length + items + cards === 0) return null
  async function save() {
    const { packProject } = await import('../../take/project/pack.ts')
    const view = writeLink(useAppStore.getState().state)
    const given = reports.map((report) => report.given)
    const file = await packProject({ dataset: c.id, view, reports: given, records, told, lists })
    saveFile(`${words.file}${projectEnding}`, '', file)
  }
  const hint = words.holds(String(reports.length), String(records.length), String(cards), String(items))
  return <GivenOn label={words.save} hint={hint} failed={words.failed} save={save} />
}

/** Saves the page with the reader's own reports and checks in it, for somebody who has nothing but a browser; nothing where they have none. */
export function SavePage() {
  const words = useOwnWords().page
  const c = useCollection()
  const reports = useOwnReports((own) => own.reports.length)
  const records = useReviewStore(({ kept }) => kept.records.length)
  const cards = useOwnReports((own) => own.retold?.count ?? 0)
  if (reports + records + cards === 0) return null
  async function save() {
    const { wholePage } = await import('../../take/page/whole-page.ts')
    saveFile(`${fileName(words.file, localDay(new Date()))}.html`, '', await wholePage(c))
  }
  const hint = words.holds(String(reports), String(records), String(cards))
  return <GivenOn label={words.save} hint={hint} failed={words.failed} save={save} />
}
