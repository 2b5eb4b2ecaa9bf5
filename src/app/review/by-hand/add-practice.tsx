import type { Article } from '../../../contract/article.ts'
import type { Span } from '../../../contract/span.ts'
import { useCollection } from '../../data/collection-context.tsx'
import { useReviewWords } from '../../i18n/review/review-words.ts'
import { change, useAppStore } from '../../state/store.ts'
import { toast } from '../../ui/dialogs/toast.ts'
import { Passage } from '../../ui/words/passage.tsx'
import { addPractice, type Report } from '../check.ts'
import styles from './adding.module.css'
import { Markable } from './markable.tsx'
import { PracticeForm } from './practice-form.tsx'

interface AddPracticeProps {
  article: Article
  span: Span
  report: Report
  onClose: () => void
}

/** The form by which a passage becomes a practice. */
export function AddPractice({ article, span, report, onClose }: AddPracticeProps) {
  const words = useReviewWords()
  const c = useCollection()
  const id = `${report.source.id}-p${span.start}-${span.end}`
  const away = (one: { span: Span }) => Math.abs(one.span.start - span.start)
  const [near] = c.practicesOfArticle(article.id).toSorted((a, b) => away(a) - away(b))
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
        onSave={(set) => {
          const undo = addPractice(report, span, set)
          onClose()
          change({ practice: id, figure: undefined })
          toast(words.adding.added(set.title ?? ''), {
            label: words.undo,
            run: () => {
              undo()
              if (useAppStore.getState().state.practice === id) change({ practice: undefined })
            },
          })
        }}
        onCancel={onClose}
      />
    </>
  )
}
