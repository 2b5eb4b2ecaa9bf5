import { lazy, type ReactNode, Suspense, useState } from 'react'
import type { Span } from '../../../../contract/span.ts'
import { isWithin, overlaps } from '../../../../text/spans/spans.ts'
import { useCollection } from '../../../data/collection-context.tsx'
import { useReviewWords } from '../../../i18n/review/review-words.ts'
import type { Adding } from '../adding-dialog.tsx'
import { Markable } from './markable.tsx'

const AddingDialog = lazy(async () => ({ default: (await import('../adding-dialog.tsx')).AddingDialog }))

/** What states a number is no longer. */
const mostOfFigure = 40
/** What tells of a practice is no shorter, and its passage no longer. */
const leastOfPractice = 8
const mostOfPractice = 2000
const number = /[\d０-９〇零一二两三四五六七八九十百千万亿半]/u

export interface MarkedWordsProps {
  articleId: string
  /** The raw text of the report. */
  text: string
  /** Words of the report, with their offsets. */
  children: ReactNode
}

/** Words of a report in which a reader may mark what was not read, and add it as a figure or a practice. */
export function MarkedWords({ articleId, text, children }: MarkedWordsProps) {
  const words = useReviewWords().adding
  const [adding, setAdding] = useState<Adding>()
  const c = useCollection()
  const ways = (marked: Span, said: string) => {
    const { start, end } = marked
    // What stands in no article is no one's, and what is read is opened, not added.
    const isInArticle = c.article(articleId)?.spans.some((own) => isWithin(marked, own)) ?? false
    const isRead = c.figuresOfArticle(articleId).some(({ span }) => overlaps(span, marked))
    const isTold = c
      .practicesOfArticle(articleId)
      .some(({ span }) => span.start === start && span.end === end)
    if (!isInArticle) return []
    const way = (what: Adding['what'], name: string, key: string) => ({
      name,
      key,
      run: () => setAdding({ what, articleId, span: { start, end } }),
    })
    return [
      ...(!isRead && number.test(said) && said.length <= mostOfFigure
        ? [way('figure', words.asFigure, 'n')]
        : []),
      ...(!isTold && said.length >= leastOfPractice && said.length <= mostOfPractice
        ? [way('practice', words.asPractice, 'p')]
        : []),
    ]
  }
  return (
    <>
      <Markable text={text} ways={ways}>
        {children}
      </Markable>
      {adding && (
        <Suspense>
          <AddingDialog adding={adding} text={text} onClose={() => setAdding(undefined)} />
        </Suspense>
      )}
    </>
  )
}
