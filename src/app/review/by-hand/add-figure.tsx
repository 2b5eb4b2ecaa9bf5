import { useEffect, useState } from 'react'
import type { Collection } from '../../../compare/collection.ts'
import type { Article } from '../../../contract/article.ts'
import type { Figure } from '../../../contract/figure.ts'
import type { Span } from '../../../contract/span.ts'
import { fieldsOf } from '../../../review/change.ts'
import { paragraphAround } from '../../../text/spans/blocks.ts'
import { isWithin } from '../../../text/spans/spans.ts'
import { type Stated, statedIn } from '../../../worker/client.ts'
import { useCollection } from '../../data/collection-context.tsx'
import { useReviewWords } from '../../i18n/review/review-words.ts'
import { change, useAppStore } from '../../state/store.ts'
import { toast } from '../../ui/dialogs/toast.ts'
import { Passage } from '../../ui/words/passage.tsx'
import { addFigure, type Report } from '../check.ts'
import styles from './adding.module.css'
import { Markable } from './markable.tsx'
import { saidBy, type Typed } from './mend-fields.ts'
import { MendForm } from './mend-form.tsx'
import { sentenceAround } from './sentence.ts'

/** The marked words, and the raw text of their report. */
interface Given {
  span: Span
  text: string
}

/** What the form shows at first: what the words state, and whose and of when the nearest number of the paragraph is; else the article. */
function startOf(c: Collection, article: Article, { span, text }: Given, stated: Stated | undefined): Typed {
  const paragraph = paragraphAround(article, [span], text)
  const away = (one: Figure) => Math.abs(one.span.start - span.start)
  const [near] = c
    .figuresOfArticle(article.id)
    .filter((one) => paragraph.some((piece) => isWithin(one.span, piece)))
    .toSorted((a, b) => away(a) - away(b))
  const { regionId, period, kind } = near
    ? fieldsOf(near)
    : { regionId: null, period: article.period, kind: 'level' as const }
  return {
    label: '',
    regionId: regionId ?? article.regionIds[0] ?? '',
    start: period?.start ?? '',
    end: period?.end ?? '',
    kind: stated?.dimension === 'percent' ? 'rate' : kind,
    indicatorId: '',
    value: stated ? String(stated.value) : '',
    valueMax: stated?.valueMax === undefined ? '' : String(stated.valueMax),
    unit: stated?.unit ?? '',
    bound: stated?.bound ?? 'exact',
  }
}

interface AddFigureProps {
  article: Article
  span: Span
  report: Report
  onClose: () => void
}

/** The form by which words that state a number, and were not read, become a figure. */
export function AddFigure({ article, span, report, onClose }: AddFigureProps) {
  const words = useReviewWords()
  const c = useCollection()
  const [stated, setStated] = useState<{ as: Stated | undefined }>()
  const { text } = report
  const id = `${report.source.id}-${span.start}-${span.end}`
  const quote = text.slice(span.start, span.end)
  useEffect(() => {
    let gone = false
    void statedIn(quote).then((as) => {
      if (!gone) setStated({ as })
    })
    return () => {
      gone = true
    }
  }, [quote])
  const sentence = sentenceAround(article, span, text)
  return (
    <>
      <Markable text={text}>
        <p className={styles.sentence}>
          <Passage text={text} spans={[sentence]} marks={[span]} markClass={styles.marked} />
        </p>
      </Markable>
      {stated ? (
        <>
          {!stated.as && <p className={styles.note}>{words.adding.notRead}</p>}
          <MendForm
            className={styles.form}
            title={words.adding.figure}
            start={startOf(c, article, { span, text }, stated.as)}
            changes={saidBy}
            onSave={(set, reason) => {
              const undo = addFigure(report, span, sentence, set, reason || undefined)
              onClose()
              change({ figure: id })
              toast(words.adding.added(quote), {
                label: words.undo,
                run: () => {
                  undo()
                  if (useAppStore.getState().state.figure === id) change({ figure: undefined })
                },
              })
            }}
            onCancel={onClose}
          />
        </>
      ) : (
        <p className={styles.note} role="status">
          {words.adding.reading}
        </p>
      )}
    </>
  )
}
