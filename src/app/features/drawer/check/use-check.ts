import type { Figure } from '../../../../contract/figure.ts'
import type { Practice } from '../../../../contract/practice.ts'
import type { FigureFields, Review } from '../../../../review/record.ts'
import { useCollection } from '../../../data/collection-context.tsx'
import { useSourceText } from '../../../data/texts/use-texts.ts'
import { useReviewWords } from '../../../i18n/review/review-words.ts'
import { checkFigure, checkPractice, readerOf, recordsAt, takeBack } from '../../../review/check.ts'
import { byDoubt } from '../../../review/order.ts'
import { useReviewStore } from '../../../review/store.ts'
import { change, useView } from '../../../state/store.ts'
import { toast } from '../../../ui/dialogs/toast.ts'

/** What a reader can do with a figure that they check; undefined until its text is there. */
export interface Checking {
  /** What readers found of it, as this browser keeps it. */
  records: readonly Review[]
  confirm(): void
  mend(set: FigureFields, reason: string): void
  drop(): void
  takeBack(record: Review): void
}

/** Keeps what came of a check, says so, and gives the way back. @param after where the drawer goes then */
function told(takeBack: () => void, message: string, undo: string, after?: () => void): void {
  toast(message, {
    label: undo,
    run: () => {
      takeBack()
      after?.()
    },
  })
}

/** The checks of a figure. */
export function useFigureCheck(figure: Figure | undefined): Checking | undefined {
  const words = useReviewWords()
  const c = useCollection()
  const source = c.source(c.article(figure?.articleId ?? '')?.sourceId ?? '')
  const raw = useSourceText(source?.id)
  const kept = useReviewStore((state) => state.kept)
  const checking = useView((state) => state.checking)
  if (!figure || !source || raw.status !== 'ready') return undefined
  const name = readerOf(kept.name)
  const checked = { what: figure, source, text: raw.text, name }
  // A report that is checked goes on to the next that is not.
  const goOn = () => {
    const list = checking ? byDoubt(c, source.id) : []
    const behind = list.slice(list.findIndex(({ id }) => id === figure.id) + 1)
    const next = behind.find(({ review }) => review === undefined)
    if (next) change({ figure: next.id }, 'replace')
  }
  const back = () => change({ figure: figure.id }, 'replace')
  return {
    records: recordsAt(source, figure.span),
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
    takeBack: (record) => {
      takeBack(record)
      toast(words.tookBack)
    },
  }
}

/** The checks of a practice: right as it is told, or none. */
export function usePracticeCheck(practice: Practice): Omit<Checking, 'mend'> | undefined {
  const words = useReviewWords()
  const c = useCollection()
  const source = c.source(c.article(practice.articleId)?.sourceId ?? '')
  const raw = useSourceText(source?.id)
  const kept = useReviewStore((state) => state.kept)
  if (!source || raw.status !== 'ready') return undefined
  const name = readerOf(kept.name)
  const checked = { what: practice, source, text: raw.text, name }
  const { start } = practice.span
  return {
    records: kept.records.filter(
      ({ body, target }) =>
        body.type === 'PracticeReview' &&
        target.source === `urn:sha256:${source.sha256}` &&
        target.selector[1].start === start &&
        body.was.title === practice.title,
    ),
    confirm: () => told(checkPractice(checked, { action: 'confirm' }), words.confirmed, words.undo),
    drop: () =>
      told(checkPractice(checked, { action: 'drop' }), words.dropped(practice.title), words.undo, () =>
        change({ practice: practice.id }),
      ),
    takeBack: (record) => {
      takeBack(record)
      toast(words.tookBack)
    },
  }
}
