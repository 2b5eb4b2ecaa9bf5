import type { Collection } from '../../compare/collection.ts'
import { isChecked, isSure } from '../../compare/quality.ts'
import type { Figure } from '../../contract/figure.ts'
import type { Practice } from '../../contract/practice.ts'
import { grouped } from '../../text/grouped.ts'
import { lastAnswers } from '../data/last-answers.ts'

/** What a reader checks in a report. */
export type Item = Figure | Practice

export const isFigure = (item: Item): item is Figure => 'quote' in item

/** How much speaks against a figure beyond its confidence: it has no place, no time, no name, a contradiction. */
const doubts = (figure: Figure): number =>
  Number(figure.regionId === undefined) +
  Number(figure.period === undefined) +
  Number(figure.label === '') +
  Number(figure.flags?.includes('contradicts') ?? false)

/** What only a program read again comes behind the rest; what a person checked keeps its place in the walk. */
const untouchedFirst = (a: Item, b: Item): number =>
  Number(a.reviewedBy !== undefined) - Number(b.reviewedBy !== undefined)
const asWritten = (a: Item, b: Item): number => a.span.start - b.span.start || (a.id < b.id ? -1 : 1)

/** Of figures that are doubted alike those first that no indicator knows: nothing else says what they count. */
const figuresFirst = (a: Figure, b: Figure): number =>
  doubts(b) - doubts(a) ||
  untouchedFirst(a, b) ||
  a.confidence - b.confidence ||
  Number(a.indicatorId !== undefined) - Number(b.indicatorId !== undefined) ||
  asWritten(a, b)

/** Practices have no confidence: those without a place or a name of their own are checked first. */
const practicesFirst = (a: Practice, b: Practice): number =>
  Number(a.regionId !== undefined) - Number(b.regionId !== undefined) ||
  untouchedFirst(a, b) ||
  Number(a.name !== undefined) - Number(b.name !== undefined) ||
  asWritten(a, b)

/** What a source says, in the order in which it is checked: its figures, least sure first, then its practices. */
export const byDoubt = lastAnswers((c: Collection, sourceId: string): readonly Item[] => {
  const articles = c.articlesOfSource(sourceId)
  return [
    ...articles.flatMap(({ id }) => c.figuresOfArticle(id)).toSorted(figuresFirst),
    ...articles.flatMap(({ id }) => c.practicesOfArticle(id)).toSorted(practicesFirst),
  ]
})

/** How many are checked, of how many. */
export interface Share {
  checked: number
  total: number
}

/** How far a report is checked. */
export interface Progress {
  figures: Share
  practices: Share
  /** Figures that are not checked, and not read surely. */
  doubtful: number
  /** The first that is not checked; undefined where all are. */
  next: Item | undefined
}

/** Where an item stands. Two figures of the same words, and two practices of the same passage, cannot be told apart by a record. */
const placeOf = (item: Item): string => `${isFigure(item)} ${item.span.start}-${item.span.end}`

/** How far a source is checked. */
export function progressOf(c: Collection, sourceId: string): Progress {
  const items = byDoubt(c, sourceId)
  const open = items.filter((item) => !isChecked(item))
  const places = grouped(open, placeOf)
  const share = (is: (item: Item) => boolean): Share => {
    const total = items.filter(is).length
    return { checked: total - open.filter(is).length, total }
  }
  return {
    figures: share(isFigure),
    practices: share((item) => !isFigure(item)),
    doubtful: open.filter((item) => isFigure(item) && !isSure(item)).length,
    next: open.find((item) => places.get(placeOf(item))?.length === 1),
  }
}

/** The state in which an item is shown, and no other. */
export const showing = (item: Item) =>
  isFigure(item) ? { figure: item.id, practice: undefined } : { figure: undefined, practice: item.id }
