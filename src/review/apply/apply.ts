import { grouped } from '../../text/grouped.ts'
import type { Read } from '../change.ts'
import { locate, type ReviewedText } from '../locate.ts'
import {
  type FigureFields,
  type FigureReview,
  isOfFigure,
  type PracticeReview,
  type Review,
} from '../record.ts'
import { addedFigure, addedPractice } from './added.ts'
import { figuresWith } from './figures.ts'
import { byId, earlierFirst, type KnownIds, type Orphaned, type Outcome } from './outcome.ts'
import { practiceAt, practicesWith } from './practices.ts'

export type { KnownIds, Outcome } from './outcome.ts'

/** Whether a record sets a place or an indicator that the dataset does not have. */
function isUnknown({ body: { set } }: Review, known: KnownIds | undefined): boolean {
  const { regionId, indicatorId }: FigureFields = set ?? {}
  return (
    known !== undefined &&
    ((typeof regionId === 'string' && !known.region(regionId)) ||
      (typeof indicatorId === 'string' && !known.indicator(indicatorId)))
  )
}

const isInOrder = <T extends { span: { start: number } }>(rows: T[]): T[] =>
  rows.sort((a, b) => a.span.start - b.span.start)

/**
 * Lays records over what was read out of one report, and says of each what came of it. What readers added comes first, so that what
 * others found of it finds it.
 * @param read what was read; it is not touched
 * @param known the ids that a record may set; all, where it is left out
 */
export function applyReviews(
  read: Read,
  records: readonly Review[],
  text: ReviewedText,
  known?: KnownIds,
): { read: Read; outcomes: Outcome[] } {
  const outcomes: Outcome[] = []
  const orphan = (record: Review, why: Orphaned) => outcomes.push({ record, as: 'orphan', why })
  const [figures, practices] = [[...read.figures], [...read.practices]]
  const byStart = grouped(figures, ({ span }) => span.start)
  const found: [string, FigureReview][] = []
  const foundPractices: [string, PracticeReview][] = []
  /** Puts a record with what it is about, or says why there is nothing. */
  const settle = <T extends Review>(record: T, its: { id: string } | undefined, of: [string, T][]) => {
    const { action } = record.body
    if (its) of.push([its.id, record])
    else if (action === 'drop') outcomes.push({ record, as: 'superfluous' })
    else orphan(record, action === 'add' ? 'no-article' : 'nothing-read')
  }
  // Of a record that adds, who was first counts.
  const isAdding = ({ body: { action } }: Review) => (action === 'add' ? 0 : 1)
  const inTurn = records.toSorted((a, b) => isAdding(a) - isAdding(b) || earlierFirst(a, b))
  for (const record of inTurn) {
    const span = locate(record, text)
    const adds = record.body.action === 'add'
    if (typeof span === 'string') orphan(record, span)
    else if (isUnknown(record, known)) orphan(record, 'unknown-id')
    else if (isOfFigure(record)) {
      const own = (byStart.get(span.start) ?? []).filter(
        (figure) => figure.span.end === span.end && figure.quote === record.target.selector[0].exact,
      )
      const [figure, other] = own
      const added =
        adds && !figure ? addedFigure(record, span, text.articles ?? [], figures, known) : undefined
      if (added) {
        figures.push(added)
        byStart.set(span.start, [...(byStart.get(span.start) ?? []), added])
      }
      if (other) orphan(record, 'two-read')
      else settle(record, figure ?? added, found)
    } else {
      const own = record as PracticeReview
      const practice = practiceAt(practices, span, own)
      const added = adds && !practice ? addedPractice(own, span, text.articles ?? [], figures) : undefined
      const clashes = practices.some(({ id }) => id === added?.id)
      if (added && !clashes) practices.push(added)
      if (clashes) orphan(record, 'two-read')
      else settle(own, practice ?? added, foundPractices)
    }
  }
  const whole = {
    figures: figures.length > read.figures.length ? isInOrder(figures) : figures,
    practices: practices.length > read.practices.length ? isInOrder(practices) : practices,
  }
  const withFigures = figuresWith(whole, byId(found), outcomes, known)
  const after = practicesWith(withFigures, byId(foundPractices), outcomes)
  const order = new Map(records.map((record, at) => [record, at]))
  const at = ({ record }: Outcome) => order.get(record) ?? 0
  return { read: after, outcomes: outcomes.sort((a, b) => at(a) - at(b)) }
}
