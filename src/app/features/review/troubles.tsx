import { hashOf } from '../../../review/locate.ts'
import type { Review } from '../../../review/record.ts'
import { useCollection } from '../../data/collection-context.tsx'
import { useReviewWords } from '../../i18n/review/review-words.ts'
import { takeBack } from '../../review/check.ts'
import { joined, whoOf } from '../../review/kept.ts'
import { useOutcomes } from '../../review/outcomes.ts'
import { actOnReviews } from '../../review/store.ts'
import { told } from '../../review/told.ts'
import { Button } from '../../ui/controls/button.tsx'
import styles from './review-panel.module.css'

/** What came of a record that does not hold as it stands; `elsewhere`: its report is not here. */
const troubles = ['conflict', 'orphan', 'changed', 'superfluous', 'overruled', 'elsewhere'] as const
type Trouble = (typeof troubles)[number]

/** So many records of a kind are listed; the rest is counted. */
const mostListed = 50
/** So many characters of a passage tell which it is. */
const quoted = 24

/** One record: what it is about, who made it, why it does not hold, and the way to take it out. */
function Line({ record, as }: { record: Review; as: Trouble }) {
  const words = useReviewWords()
  const c = useCollection()
  const outcome = useOutcomes(({ outcomes }) => outcomes.get(record))
  const { creator, created, body, target } = record
  const [{ exact }] = target.selector
  const file = c.sources.find(({ sha256 }) => sha256 === hashOf(record))?.file
  const why =
    outcome?.as === 'orphan'
      ? words.panel.why[outcome.why]
      : outcome?.as === 'conflict'
        ? words.panel.differs(
            outcome.fields.map((field) => (field === 'drop' ? words.by.drop : words.fields[field])),
          )
        : undefined
  const out = () => {
    takeBack(record)
    told(() => void actOnReviews(joined([record])), words.tookBack, words.undo)
  }
  return (
    <li className={styles.trouble}>
      <q lang="zh">{exact.length > quoted ? `${exact.slice(0, quoted)}…` : exact}</q>
      <span className={styles.note}>
        {[
          file,
          words.record(whoOf(creator.name, words.unsigned), words.by[body.action], created.slice(0, 10)),
          body.reason,
          why,
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
      {as !== 'overruled' && (
        <Button look="text" aria-label={words.panel.takeOut(exact)} onClick={out}>
          {words.takeBack}
        </Button>
      )}
    </li>
  )
}

/** The records that do not hold, by what came of them: each folded, and each record by its words. */
export function Troubles({ records }: { records: readonly Review[] }) {
  const { outcomes: words, moreRecords: more } = useReviewWords().panel
  const outcomes = useOutcomes((state) => state.outcomes)
  return troubles.map((as) => {
    const own = records.filter((record) => (outcomes.get(record)?.as ?? 'elsewhere') === as)
    if (own.length === 0) return null
    return (
      <details key={as} className={styles.troubles}>
        <summary>{words[as](String(own.length))}</summary>
        <ul>
          {own.slice(0, mostListed).map((record) => (
            <Line key={record.id} record={record} as={as} />
          ))}
        </ul>
        {own.length > mostListed && <p className={styles.note}>{more(String(own.length - mostListed))}</p>}
      </details>
    )
  })
}
