import { useEffect, useState } from 'react'
import type { Collection } from '../../../compare/collection.ts'
import { fieldsOf } from '../../../review/change.ts'
import { paragraphAround } from '../../../text/spans/blocks.ts'
import { figureId } from '../../../text/spans/ids.ts'
import { isWithin } from '../../../text/spans/spans.ts'
import { type Stated, statedIn } from '../../../worker/client.ts'
import { useCollection } from '../../data/collection-context.tsx'
import { useReviewWords } from '../../i18n/review/review-words.ts'
import { Passage } from '../../ui/words/passage.tsx'
import { addFigure } from '../check.ts'
import { type AddProps, nearest, opened } from './added.ts'
import styles from './adding.module.css'
import { Markable } from './marks/markable.tsx'
import { saidBy, type Typed } from './mend-fields.ts'
import { MendForm } from './mend-form.tsx'
import { sentenceAround } from './sentence.ts'

/** What the form shows at first: what the words state, and whose and of when the nearest number of the paragraph is; else the article. */
function startOf(c: Collection, { article, span, report }: AddProps, stated: Stated | undefined): Typed {
  const paragraph = paragraphAround(article, [span], report.text)
  const near = nearest(
    c.figuresOfArticle(article.id).filter((one) => paragraph.some((piece) => isWithin(one.span, piece))),
    span,
  )
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

/** The form by which words that state a number, and were not read, become a figure. */
export function AddFigure(props: AddProps) {
  const { article, span, report, onClose } = props
  const words = useReviewWords()
  const c = useCollection()
  const [stated, setStated] = useState<{ as: Stated | undefined }>()
  const { text } = report
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
            start={startOf(c, props, stated.as)}
            changes={saidBy}
            onSave={(set, reason) => {
              const undo = addFigure(report, span, sentence, set, reason || undefined)
              onClose()
              opened('figure', figureId(report.source.id, span), undo, {
                message: words.adding.added(quote),
                undo: words.undo,
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
