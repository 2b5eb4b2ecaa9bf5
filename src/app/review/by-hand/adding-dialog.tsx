import type { Span } from '../../../contract/span.ts'
import { useCollection } from '../../data/collection-context.tsx'
import { useReviewWords } from '../../i18n/review/review-words.ts'
import { TitledDialog } from '../../ui/dialogs/titled-dialog.tsx'
import { reportOf } from '../check.ts'
import { AddFigure } from './add-figure.tsx'
import { AddPractice } from './add-practice.tsx'

/** What a reader is about to add, by the words that they marked. */
export interface Adding {
  what: 'figure' | 'practice'
  articleId: string
  span: Span
}

interface AddingDialogProps {
  adding: Adding
  /** The raw text of the report. */
  text: string
  onClose: () => void
}

/** The dialog in which marked words become a figure or a practice. */
export function AddingDialog({ adding, text, onClose }: AddingDialogProps) {
  const words = useReviewWords().adding
  const c = useCollection()
  const article = c.article(adding.articleId)
  const source = c.source(article?.sourceId ?? '')
  if (!article || !source) return null
  const given = { article, span: adding.span, report: reportOf(source, text), onClose }
  return (
    <TitledDialog open onClose={onClose} title={words.title} close={words.close}>
      {adding.what === 'figure' ? <AddFigure {...given} /> : <AddPractice {...given} />}
    </TitledDialog>
  )
}
