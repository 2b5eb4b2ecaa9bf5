import { type ReactNode, useId } from 'react'
import type { Figure } from '../../../../contract/figure.ts'
import type { Review } from '../../../../review/record.ts'
import { useReviewWords } from '../../../i18n/review/review-words.ts'
import { reviewed } from '../../../i18n/reviewed.ts'
import { useLanguage, useText } from '../../../i18n/use-text.ts'
import { ByWhom } from '../../../review/by-hand/by-whom.tsx'
import { whoOf } from '../../../review/kept.ts'
import { useOutcomes } from '../../../review/outcomes.ts'
import { Button } from '../../../ui/controls/button.tsx'
import form from '../../../ui/controls/form.module.css'
import keys from '../../../ui/controls/key.module.css'
import styles from './check.module.css'

/** One record: who found what, and when. */
function RecordLine({ record, onTakeBack }: { record: Review; onTakeBack: () => void }) {
  const words = useReviewWords()
  const as = useOutcomes(({ outcomes }) => outcomes.get(record)?.as)
  const { creator, created, body } = record
  const rest = as === 'superfluous' || as === 'changed' || as === 'conflict' ? words[as] : undefined
  return (
    <li className={styles.record}>
      {words.record(whoOf(creator.name, words.unsigned), words.by[body.action], created.slice(0, 10))}
      {body.reason && <q className={styles.reason}>{body.reason}</q>}
      {rest !== undefined && <span className={form.hint}>{rest}</span>}
      <Button look="text" onClick={onTakeBack}>
        {words.takeBack}
      </Button>
    </li>
  )
}

/** The key that presses a button, for whoever has a keyboard; its name is read out without it. */
export function Key({ of }: { of: string }) {
  return (
    <span className={keys.key} aria-hidden="true">
      {of.toUpperCase()}
    </span>
  )
}

interface CheckProps {
  records: readonly Review[]
  onTakeBack: (record: Review) => void
  /** What is checked; the data say of it what was built into them. */
  of: Pick<Figure, 'review' | 'reviewedBy'>
  /** The buttons. */
  children: ReactNode
}

/** What readers found of a figure or a practice, and what can be done. */
export function Check({ records, onTakeBack, of, children }: CheckProps) {
  const words = useReviewWords()
  const built = reviewed(of, useText().terms, useLanguage())
  const head = useId()
  return (
    <section className={styles.check} aria-labelledby={head} data-screen>
      <h3 id={head} className={styles.head}>
        {words.title}
      </h3>
      {records.length === 0 && <p className={styles.state}>{built ?? words.unchecked}</p>}
      {records.length > 0 && (
        <ul>
          {records.map((record) => (
            <RecordLine key={record.id} record={record} onTakeBack={() => onTakeBack(record)} />
          ))}
        </ul>
      )}
      <div className={form.acts}>
        {children}
        <span className={`${form.hint} ${keys.key}`}>{words.keys}</span>
      </div>
      <ByWhom />
    </section>
  )
}
