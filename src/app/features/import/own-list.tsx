import { useState } from 'react'
import { hashOf } from '../../../review/locate.ts'
import { useCollection } from '../../data/collection-context.tsx'
import { type OwnReport, useOwnReports } from '../../data/own/own-reports.ts'
import { retell } from '../../data/own/read-reports.ts'
import { formatSize } from '../../i18n/format.ts'
import { useOwnWords } from '../../i18n/own/own-words.ts'
import { useReviewStore } from '../../review/store.ts'
import { change } from '../../state/store.ts'
import { Button } from '../../ui/controls/button.tsx'
import { toast } from '../../ui/dialogs/toast.ts'
import { OwnMark } from '../../ui/places/own-mark.tsx'
import { SourceCard } from './card/source-card.tsx'
import styles from './import-reports.module.css'
import { takeAway } from './take-away.ts'
import { surroundingsOf } from './use-import.ts'

/** The reader's own reports with their sizes, the way to open and to remove each and all, and where they are kept. */
export function OwnList() {
  const { card, unreadTables, giving: words } = useOwnWords()
  const collection = useCollection()
  const reports = useOwnReports((store) => store.reports)
  const notKept = useOwnReports((store) => store.notKept)
  const remove = (gone: readonly OwnReport[]) => {
    const sums = new Set(gone.flatMap(({ dataset }) => dataset.sources.map(({ sha256 }) => sha256)))
    const checks = useReviewStore.getState().kept.records.filter((record) => sums.has(hashOf(record))).length
    const giveBack = takeAway(gone, collection)
    const said = words.removed(gone[0]?.file ?? '', gone.length - 1)
    toast(checks > 0 ? words.checksStay(said, checks) : said, { label: words.undo, run: giveBack })
  }
  const [told, setTold] = useState<string>()
  if (reports.length === 0) return null
  return (
    <>
      <p className={styles.hint}>{notKept === undefined ? words.kept : words.notKept[notKept]}</p>
      {reports.length > 1 && (
        <Button look="text" onClick={() => remove(reports)}>
          {words.removeAll(reports.length)}
        </Button>
      )}
      <ul>
        {reports.map((report) => {
          const { sourceId, file, dataset, given } = report
          const [figures, practices] = [dataset.figures.length, dataset.practices.length]
          const [article] = dataset.articles
          const unread = dataset.issues.filter(({ code }) => code === 'table.unread').length
          const [source] = dataset.sources
          return (
            <li key={sourceId} className={styles.item}>
              <p className={styles.name}>
                <OwnMark />
                {file}
              </p>
              <p className={styles.note}>
                {figures + practices === 0 ? words.nothing : words.found(String(figures), String(practices))}
                {words.size(formatSize(given.file.size))}
                {unread > 0 && <b>{unreadTables(unread)}</b>}
              </p>
              <p className={styles.actions}>
                {article && (
                  <Button
                    look="text"
                    aria-label={words.openOf(file)}
                    onClick={() => change({ view: 'sources', article: article.id })}
                  >
                    {words.open}
                  </Button>
                )}
                <Button
                  look="text"
                  aria-expanded={told === sourceId}
                  aria-label={card.openOf(file)}
                  onClick={() => setTold(told === sourceId ? undefined : sourceId)}
                >
                  {card.open}
                </Button>
                <Button look="text" aria-label={words.removeOf(file)} onClick={() => remove([report])}>
                  {words.remove}
                </Button>
              </p>
              {told === sourceId && source && (
                <SourceCard
                  source={source}
                  told={given.told ?? {}}
                  say={async (said) => (await retell(report, said, surroundingsOf(collection))) === undefined}
                  onDone={() => setTold(undefined)}
                />
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}
