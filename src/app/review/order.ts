import type { Collection } from '../../compare/collection.ts'
import { isChecked, isSure } from '../../compare/quality.ts'
import type { Figure } from '../../contract/figure.ts'
import { grouped } from '../../text/grouped.ts'
import { lastAnswers } from '../data/last-answers.ts'

/** How much speaks against a figure beyond its confidence: it has no place, no time, no name, a contradiction. */
const doubts = (figure: Figure): number =>
  Number(figure.regionId === undefined) +
  Number(figure.period === undefined) +
  Number(figure.label === '') +
  Number(figure.flags?.includes('contradicts') ?? false)

/** The figures of a source in the order in which they are checked: least sure first, what a program read again behind
 * the rest, of equal ones as they stand in the text. */
export const byDoubt = lastAnswers((c: Collection, sourceId: string): readonly Figure[] =>
  c
    .articlesOfSource(sourceId)
    .flatMap(({ id }) => c.figuresOfArticle(id))
    .toSorted(
      (a, b) =>
        doubts(b) - doubts(a) ||
        Number(a.review !== undefined) - Number(b.review !== undefined) ||
        a.confidence - b.confidence ||
        a.span.start - b.span.start ||
        (a.id < b.id ? -1 : 1),
    ),
)

/** How far a report is checked. */
export interface Progress {
  checked: number
  total: number
  /** Not checked, and not read surely. */
  doubtful: number
  /** The first that is not checked; undefined where all are. */
  next: Figure | undefined
}

/** How far a source is checked. */
export function progressOf(c: Collection, sourceId: string): Progress {
  const figures = byDoubt(c, sourceId)
  const open = figures.filter((figure) => !isChecked(figure))
  // Two figures of the same words cannot be told apart by a record.
  const places = grouped(open, ({ span }) => `${span.start}-${span.end}`)
  const next = open.find(({ span }) => places.get(`${span.start}-${span.end}`)?.length === 1)
  return {
    checked: figures.length - open.length,
    total: figures.length,
    doubtful: open.filter((figure) => !isSure(figure)).length,
    next,
  }
}
