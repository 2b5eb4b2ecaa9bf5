import type { Source } from '../../../contract/source.ts'
import { hashOf } from '../../../review/locate.ts'
import { isOfFigure, type Review } from '../../../review/record.ts'
import { useCollection } from '../../data/collection-context.tsx'
import { lastAnswers } from '../../data/last-answers.ts'
import { useReviewWords } from '../../i18n/review/review-words.ts'
import { progressOf, type Share, showing } from '../../review/order.ts'
import { useOutcomes } from '../../review/outcomes.ts'
import { useReviewStore } from '../../review/store.ts'
import { change } from '../../state/store.ts'
import { Button } from '../../ui/controls/button.tsx'
import styles from './review-panel.module.css'

const progress = lastAnswers(progressOf, 60)

/** How many things of a report readers found to be none. */
function useDropped(sha256: string): (is: (record: Review) => boolean) => number {
  const records = useReviewStore(({ kept }) => kept.records)
  const outcomes = useOutcomes((state) => state.outcomes)
  const dropped = records.filter(
    (record) =>
      hashOf(record) === sha256 && record.body.action === 'drop' && outcomes.get(record)?.as === 'applied',
  )
  return (is) => new Set(dropped.filter(is).map(({ target: { selector } }) => selector[1].start)).size
}

/** How far one report is checked, and the way to go on. */
function ReportProgress({ source: { id, file, sha256 } }: { source: Source }) {
  const words = useReviewWords().panel
  const { figures, practices, doubtful, next } = progress(useCollection(), id)
  const dropped = useDropped(sha256)
  // What was found to be none is checked too, though it is no longer there.
  const [noFigures, noPractices] = [dropped(isOfFigure), dropped((record) => !isOfFigure(record))]
  const said = ({ checked, total }: Share, more: number): [string, string] => [
    String(checked + more),
    String(total + more),
  ]
  const checked = figures.checked + practices.checked + noFigures + noPractices
  if (figures.total + practices.total + noFigures + noPractices === 0) return null
  return (
    <li className={styles.report}>
      <span className={styles.file}>{file}</span>
      <span className={styles.note}>
        {words.progress(said(figures, noFigures), said(practices, noPractices), String(doubtful))}
      </span>
      {next ? (
        <Button
          look="text"
          aria-label={words.startOf(file)}
          onClick={() =>
            change({ view: 'sources', article: next.articleId, ...showing(next), checking: true }, 'push')
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

/** So many reports are listed: of a large collection those that are being checked, and the first ones. */
const mostListed = 30

/** The reports, those that have records first. */
export function Reports() {
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
