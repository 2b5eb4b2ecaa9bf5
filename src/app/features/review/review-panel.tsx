import { useRef, useState } from 'react'
import { readLines, writeLines } from '../../../review/lines.ts'
import { useReviewWords } from '../../i18n/review/review-words.ts'
import { joined, restored } from '../../review/kept.ts'
import { actOnReviews, useReviewStore } from '../../review/store.ts'
import { saveFile } from '../../take/exports/save.ts'
import { Button } from '../../ui/controls/button.tsx'
import { toast } from '../../ui/dialogs/toast.ts'
import { FoldedPanel } from '../../ui/panels/folded-panel.tsx'
import shared from '../../ui/text.module.css'
import { CasesDialog } from './cases-dialog.tsx'
import { People } from './people.tsx'
import { Reports } from './reports.tsx'
import styles from './review-panel.module.css'
import { Troubles } from './troubles.tsx'

/** Takes in the records of a file, and says how many. */
async function takeIn(file: File, words: ReturnType<typeof useReviewWords>): Promise<void> {
  const { records, misfits } = readLines(await file.text())
  if (records.length === 0) return toast(words.panel.notRecords(file.name))
  const before = useReviewStore.getState().kept.records
  await actOnReviews(joined(records))
  toast(words.panel.opened(String(records.length), String(misfits.length)), {
    label: words.undo,
    run: () => void actOnReviews(restored(before)),
  })
}

/** What the reader checked: how far each report is, the records as a file, and those of others. */
export function ReviewPanel() {
  const words = useReviewWords()
  const { panel } = words
  const [open, setOpen] = useState(false)
  const [showsCases, setShowsCases] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  const { kept, notKept, ready } = useReviewStore()
  const { records } = kept
  function clear() {
    void actOnReviews(restored([]))
    toast(panel.cleared(String(records.length)), {
      label: words.undo,
      run: () => void actOnReviews(joined(records)),
    })
  }
  return (
    <FoldedPanel title={panel.title} hint={panel.hint} onToggle={setOpen}>
      {notKept && (
        <p className={styles.note} role="alert">
          {panel.notKept[notKept]}
        </p>
      )}
      {/* Before the browser has said what it keeps, nobody knows what is checked. */}
      {open && ready && <Reports />}
      {records.length > 0 && <p className={styles.note}>{panel.counts(String(records.length))}</p>}
      {open && ready && (
        <>
          <People records={records} />
          <Troubles records={records} />
        </>
      )}
      <p className={styles.acts}>
        {records.length > 0 && (
          <Button
            onClick={() => saveFile('duizhao.corrections.jsonl', 'application/jsonl', writeLines(records))}
          >
            {panel.save}
          </Button>
        )}
        <Button onClick={() => input.current?.click()}>{panel.open}</Button>
        {records.length > 0 && (
          <>
            <Button onClick={() => setShowsCases(true)}>{panel.cases.open}</Button>
            <Button look="text" onClick={clear}>
              {panel.clear}
            </Button>
          </>
        )}
        <input
          ref={input}
          className={shared.hidden}
          type="file"
          accept=".jsonl"
          tabIndex={-1}
          aria-label={panel.open}
          onChange={(event) => {
            const [file] = event.target.files ?? []
            event.target.value = ''
            if (file) void takeIn(file, words)
          }}
        />
      </p>
      {showsCases && <CasesDialog records={records} onClose={() => setShowsCases(false)} />}
    </FoldedPanel>
  )
}
