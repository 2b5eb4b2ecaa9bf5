import { isChecked } from '../../../../compare/quality.ts'
import type { Figure } from '../../../../contract/figure.ts'
import type { Practice } from '../../../../contract/practice.ts'
import type { FigureFields, PracticeFields, Review } from '../../../../review/record.ts'
import { useCollection } from '../../../data/collection-context.tsx'
import { useSourceText } from '../../../data/texts/use-texts.ts'
import { useReviewWords } from '../../../i18n/review/review-words.ts'
import {
  checkFigure,
  checkPractice,
  type Report,
  readerOf,
  recordsAt,
  recordsOf,
  takeBack,
} from '../../../review/check.ts'
import { byDoubt } from '../../../review/order.ts'
import { useReviewStore } from '../../../review/store.ts'
import { told } from '../../../review/told.ts'
import { change, useView } from '../../../state/store.ts'
import { toast } from '../../../ui/dialogs/toast.ts'

/** What a reader can do with what they check; undefined until its text is there. */
export interface Checking<Fields> {
  /** What readers found of it, as this browser keeps it. */
  records: readonly Review[]
  confirm(): void
  mend(set: Fields, reason?: string): void
  drop(): void
  takeBack(record: Review): void
}

/** The report that a reader checks something in; undefined until its text is there. Hears of every change of what is kept. */
function useReport(articleId: string): Report | undefined {
  const c = useCollection()
  const source = c.source(c.article(articleId)?.sourceId ?? '')
  const raw = useSourceText(source?.id)
  const kept = useReviewStore((state) => state.kept)
  return source && raw.status === 'ready' ? { source, text: raw.text, name: readerOf(kept.name) } : undefined
}

/** Takes a record back, and says so. */
const useTakeBack = () => {
  const { tookBack } = useReviewWords()
  return (record: Review) => {
    takeBack(record)
    toast(tookBack)
  }
}

/** The checks of a figure. */
export function useFigureCheck(figure: Figure): Checking<FigureFields> | undefined {
  const words = useReviewWords()
  const c = useCollection()
  const report = useReport(figure.articleId)
  const checking = useView((state) => state.checking)
  const onTakeBack = useTakeBack()
  if (!report) return undefined
  const checked = { what: figure, ...report }
  // A report that is checked goes on to the next that is not.
  const goOn = () => {
    const list = checking ? byDoubt(c, report.source.id) : []
    const behind = list.slice(list.findIndex(({ id }) => id === figure.id) + 1)
    const next = behind.find((figure) => !isChecked(figure))
    if (next) change({ figure: next.id }, 'replace')
  }
  const back = () => change({ figure: figure.id }, 'replace')
  return {
    records: recordsAt(report.source, figure.span),
    confirm: () => {
      goOn()
      told(checkFigure(checked, { action: 'confirm' }), words.confirmed, words.undo, back)
    },
    mend: (set, reason) =>
      told(checkFigure(checked, { action: 'set', set, ...(reason && { reason }) }), words.mended, words.undo),
    drop: () => {
      goOn()
      told(checkFigure(checked, { action: 'drop' }), words.dropped(figure.quote), words.undo, back)
    },
    takeBack: onTakeBack,
  }
}

/** The checks of a practice. */
export function usePracticeCheck(
  practice: Practice,
): (Checking<PracticeFields> & Pick<Report, 'text'>) | undefined {
  const words = useReviewWords()
  const report = useReport(practice.articleId)
  const onTakeBack = useTakeBack()
  if (!report) return undefined
  const checked = { what: practice, ...report }
  return {
    text: report.text,
    records: recordsOf(report.source, practice),
    confirm: () => told(checkPractice(checked, { action: 'confirm' }), words.confirmed, words.undo),
    mend: (set) => told(checkPractice(checked, { action: 'set', set }), words.mended, words.undo),
    drop: () =>
      told(checkPractice(checked, { action: 'drop' }), words.dropped(practice.title), words.undo, () =>
        change({ practice: practice.id }),
      ),
    takeBack: onTakeBack,
  }
}
