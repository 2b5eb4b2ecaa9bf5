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
  type Finding,
  type Report,
  recordsAt,
  recordsOf,
  reportOf,
  takeBack,
} from '../../../review/check.ts'
import { byDoubt, type Item, showing } from '../../../review/order.ts'
import { useReviewStore } from '../../../review/store.ts'
import { told } from '../../../review/told.ts'
import { change, useView } from '../../../state/store.ts'
import { toast } from '../../../ui/dialogs/toast.ts'

/** What a reader can do with what they check; undefined until its text is there. */
export interface Checking<Fields> {
  /** What readers found of it, as this browser keeps it. */
  records: readonly Review[]
  confirm(reason?: string): void
  mend(set: Fields, reason?: string): void
  drop(): void
  takeBack(record: Review): void
}

/** The report that a reader checks something in; undefined until its text is there. Hears of every change of what is kept. */
function useReport(articleId: string): Report | undefined {
  const c = useCollection()
  const source = c.source(c.article(articleId)?.sourceId ?? '')
  const raw = useSourceText(source?.id)
  useReviewStore((state) => state.kept)
  return source && raw.status === 'ready' ? reportOf(source, raw.text) : undefined
}

/** Takes a record back, and says so. */
const useTakeBack = () => {
  const { tookBack } = useReviewWords()
  return (record: Review) => {
    takeBack(record)
    toast(tookBack)
  }
}

/** Where the page goes after a check and when it is taken back: a report that is checked goes on to the next item that is not. */
function useWalk(item: Item): { goOn: () => void; back: () => void } {
  const c = useCollection()
  const checking = useView((state) => state.checking)
  return {
    goOn: () => {
      const list = checking ? byDoubt(c, c.article(item.articleId)?.sourceId ?? '') : []
      const behind = list.slice(list.findIndex(({ id }) => id === item.id) + 1)
      const next = behind.find((one) => !isChecked(one))
      if (next) change(showing(next), 'replace')
    },
    back: () => change(showing(item), 'replace'),
  }
}

/** The ways to check something. @param name what it is called where it is taken out */
function useFindings<Fields>(
  item: Item,
  name: string,
  keep: (finding: Finding<Fields>) => () => void,
): Omit<Checking<Fields>, 'records'> {
  const words = useReviewWords()
  const { goOn, back } = useWalk(item)
  const takeBack = useTakeBack()
  const find = (finding: Finding<Fields>, message: string) => {
    goOn()
    told(keep(finding), message, words.undo, back)
  }
  return {
    confirm: (reason) => find({ action: 'confirm', ...(reason && { reason }) }, words.confirmed),
    mend: (set, reason) => find({ action: 'set', set, ...(reason && { reason }) }, words.mended),
    drop: () => find({ action: 'drop' }, words.dropped(name)),
    takeBack,
  }
}

/** The checks of a figure. */
export function useFigureCheck(figure: Figure): Checking<FigureFields> | undefined {
  const report = useReport(figure.articleId)
  const ways = useFindings<FigureFields>(figure, figure.quote, (finding) =>
    report ? checkFigure({ what: figure, ...report }, finding) : () => undefined,
  )
  return report && { ...ways, records: recordsAt(report.source, figure.span) }
}

/** The checks of a practice. */
export function usePracticeCheck(
  practice: Practice,
): (Checking<PracticeFields> & Pick<Report, 'text'>) | undefined {
  const report = useReport(practice.articleId)
  const ways = useFindings<PracticeFields>(practice, practice.title, (finding) =>
    report ? checkPractice({ what: practice, ...report }, finding) : () => undefined,
  )
  return report && { ...ways, text: report.text, records: recordsOf(report.source, practice) }
}
