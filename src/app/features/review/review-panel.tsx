import { useRef, useState } from 'react'
import type { Source } from '../../../contract/source.ts'
import { readLines, writeLines } from '../../../review/lines.ts'
import { hashOf } from '../../../review/locate.ts'
import { isOfFigure, type Review } from '../../../review/record.ts'
import { useCollection } from '../../data/collection-context.tsx'
import { lastAnswers } from '../../data/last-answers.ts'
import { useReviewWords } from '../../i18n/review/review-words.ts'
import { joined, restored } from '../../review/kept.ts'
import { progressOf } from '../../review/order.ts'
import { useOutcomes } from '../../review/outcomes.ts'
import { actOnReviews, useReviewStore } from '../../review/store.ts'
import { change } from '../../state/store.ts'
import { saveFile } from '../../take/exports/save.ts'
import { Button } from '../../ui/controls/button.tsx'
import { toast } from '../../ui/dialogs/toast.ts'
import { FoldedPanel } from '../../ui/panels/folded-panel.tsx'
import shared from '../../ui/text.module.css'
import { CasesDialog } from './cases-dialog.tsx'
import styles from './review-panel.module.css'

const progress = lastAnswers(progressOf, 60)

/** How many figures of a report readers found to be none. */
function useDropped(sha256: string): number {
  const records = useReviewStore(({ kept }) => kept.records)
  const outcomes = useOutcomes((state) => state.outcomes)
  const dropped = records.filter(
    (record) =>
      hashOf(record) === sha256 &&
      isOfFigure(record) &&
      record.body.action === 'drop' &&
      outcomes.get(record)?.as === 'applied',
  )
  return new Set(dropped.map(({ target: { selector } }) => selector[1].start)).size
}

/** How far one report is checked, and the way to go on. */
function ReportProgress({ source: { id, file, sha256 } }: { source: Source }) {
  const words = useReviewWords().panel
  const left = progress(useCollection(), id)
  const dropped = useDropped(sha256)
  // What was found to be none is checked too, though it is no longer there.
  const [checked, total] = [left.checked + dropped, left.total + dropped]
  const { doubtful, next } = left
  if (total === 0) return null
  return (
    <li className={styles.report}>
      <span className={styles.file}>{file}</span>
      <span className={styles.note}>{words.progress(String(checked), String(total), String(doubtful))}</span>
      {next ? (
        <Button
          look="text"
          aria-label={words.startOf(file)}
          onClick={() =>
            change({ view: 'sources', article: next.articleId, figure: next.id, checking: true }, 'push')
          }
        >
          {checked === 0 ? words.start : words.goOn}
        </Button>
      ) : (
        <span className={styles.note}>{words.done}</span>
      )}
    </li>
  )
}

/** What came of the records, but for those that hold. */
function useRest(records: readonly Review[]): string[] {
  const { outcomes: words } = useReviewWords().panel
  const outcomes = useOutcomes((state) => state.outcomes)
  const count = (as: string) =>
    records.filter((record) => (outcomes.get(record)?.as ?? 'elsewhere') === as).length
  return (['superfluous', 'overruled', 'changed', 'conflict', 'orphan', 'elsewhere'] as const).flatMap(
    (as) => (count(as) > 0 ? [words[as](String(count(as)))] : []),
  )
}

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

/** So many reports are listed: of a large collection those that are being checked, and the first ones. */
const mostListed = 30

/** The reports, those that have records first. */
function Reports() {
  const words = useReviewWords().panel
  const c = useCollection()
  const records = useReviewStore(({ kept }) => kept.records)
  const begun = new Set(records.map(hashOf))
  const sources = c.sources.toSorted((a, b) => Number(begun.has(b.sha256)) - Number(begun.has(a.sha256)))
  return (
    <>
      <ul>
        {sources.slice(0, mostListed).map((source) => (
          <ReportProgress key={source.id} source={source} />
        ))}
      </ul>
      {sources.length > mostListed && (
        <p className={styles.note}>{words.more(String(sources.length - mostListed))}</p>
      )}
    </>
  )
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
  const rest = useRest(records)
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
      {records.length > 0 && (
        <p className={styles.note}>
          {[
            panel.counts(String(records.length)),
            ...(rest.length > 0 ? [panel.rest(rest.join('; '))] : []),
          ].join(' · ')}
        </p>
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
