import type { PracticeFields } from '../../../review/record.ts'
import { practiceId } from '../../../text/spans/ids.ts'
import { useCollection } from '../../data/collection-context.tsx'
import { useReviewWords } from '../../i18n/review/review-words.ts'
import { Passage } from '../../ui/words/passage.tsx'
import { addPractice } from '../check.ts'
import { type AddProps, nearest, opened } from './added.ts'
import styles from './adding.module.css'
import { Markable } from './marks/markable.tsx'
import { PracticeForm } from './practice-form.tsx'

/** What a reader says of it: a list that they left empty is not said. */
const said = ({ steps, levels, parts, ...set }: Required<PracticeFields>): PracticeFields => ({
  ...set,
  ...(steps && { steps }),
  ...(levels && { levels }),
  ...(parts && { parts }),
})

/** The form by which a passage becomes a practice. */
export function AddPractice({ article, span, report, onClose }: AddProps) {
  const words = useReviewWords()
  const c = useCollection()
  const near = nearest(c.practicesOfArticle(article.id), span)
  return (
    <>
      <Markable text={report.text}>
        <p className={styles.sentence}>
          <Passage text={report.text} spans={[span]} />
        </p>
      </Markable>
      <PracticeForm
        className={styles.form}
        title={words.adding.practice}
        start={{
          title: '',
          status: near?.status ?? 'done',
          regionId: near?.regionId ?? article.regionIds[0] ?? '',
        }}
        text={report.text}
        passage={span}
        onSave={(set) => {
          const undo = addPractice(report, span, said(set))
          onClose()
          opened('practice', practiceId(report.source.id, span), undo, {
            message: words.adding.added(set.title ?? ''),
            undo: words.undo,
          })
        }}
        onCancel={onClose}
      />
    </>
  )
}
