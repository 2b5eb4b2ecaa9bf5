import type { Collection } from '../../../compare/collection.ts'
import type { Figure } from '../../../contract/figure.ts'
import { listKinds, type Practice } from '../../../contract/practice.ts'
import type { Span } from '../../../contract/span.ts'
import { wordsOf } from '../../../text/spans/words-of.ts'
import type { Excerpt, ExcerptList } from '../../excerpts/lists.ts'
import type { Dictionary } from '../../i18n/dictionary.ts'
import { heldWhen } from '../../marks/figure-words.ts'
import { shareLink } from '../../state/link.ts'
import { noFilter } from '../../state/store.ts'
import { display, onOneLine } from '../../ui/display.ts'
import { asWritten } from '../../ui/words/quote-parts.ts'
import { citation } from '../citations/gbt.ts'
import { quoted } from '../citations/quoted.ts'
import { articlesOf, gbtView } from '../citations/view.ts'
import { dataName } from '../sharing/data-name.ts'
import { originLine } from '../sharing/origin-line.ts'

/** One excerpt of a document. */
export interface Entry {
  place: string
  /** A figure as it is written with what it counts, or the name of a practice. */
  title: string
  /** When it holds and whether it is planned; that the data no longer have it. */
  about: string | undefined
  /** The report's words, a paragraph each; empty where they could not be fetched. */
  words: readonly string[]
  /** 办事流程：受理 / 核实 / 反馈 */
  lists: readonly string[]
  note: string | undefined
  reference: string
  /** Undefined where the data no longer have it. */
  link: string | undefined
}

export interface Document {
  title: string
  entries: readonly Entry[]
  /** The reports, numbered, as references of GB/T 7714—2015. */
  references: string
  foot: string
}

/** What the words of a document are made of. */
export interface DocumentMaking {
  c: Collection
  text: Dictionary
  /** The raw text of a source, as far as it has come. */
  textOf(sourceId: string): string | undefined
  /** The reader's day, YYYY-MM-DD. */
  day: string
}

/** The address that opens one figure or practice, without what else is shown. */
export const linkTo = (c: Collection, id: string): string =>
  shareLink(c, {
    ...noFilter,
    regions: undefined,
    query: undefined,
    pins: undefined,
    ...(c.figure(id)
      ? { view: 'regions', figure: id, practice: undefined }
      : { view: 'practices', figure: undefined, practice: id }),
  })

/** The report that a thing stands in, as a reference. */
export function referenceOf({ c, text, day }: DocumentMaking, articleId: string): string {
  const article = c.article(articleId)
  return article ? citation(article, c.source(article.sourceId), day, text.drawer.noPublisher) : ''
}

/** The words of spans, a paragraph of the text each. */
function paragraphsOf(raw: string | undefined, spans: readonly Span[]): string[] {
  if (raw === undefined) return []
  return spans
    .map((span) => wordsOf(raw, [span]))
    .join('')
    .split('\n')
    .map((line) => onOneLine(display(line)))
    .filter((line) => line !== '')
}

/** What a figure and a practice have in common in a document. */
function common(
  making: DocumentMaking,
  { id, note }: Excerpt,
  thing: Figure | Practice,
  spans: readonly Span[],
) {
  const { c, text, textOf } = making
  const sourceId = c.article(thing.articleId)?.sourceId
  return {
    place: c.region(thing.regionId)?.fullName ?? text.terms.unknownPlace,
    words: paragraphsOf(sourceId === undefined ? undefined : textOf(sourceId), spans),
    note,
    reference: referenceOf(making, thing.articleId),
    link: linkTo(c, id),
  }
}

/** An excerpt as the entry of a document; of what the data no longer have, what was seen when it was kept. */
function entryOf(making: DocumentMaking, excerpt: Excerpt): Entry {
  const { c, text } = making
  const figure = c.figure(excerpt.id)
  if (figure)
    return {
      ...common(making, excerpt, figure, figure.context),
      title: `${asWritten(figure)} ${display(figure.label)}`,
      about: heldWhen(figure, text),
      lists: [],
    }
  const practice = c.practice(excerpt.id)
  if (practice)
    return {
      ...common(making, excerpt, practice, [practice.span]),
      title: display(practice.title),
      about: practice.status === 'planned' ? text.practices.statuses.planned : undefined,
      lists: listKinds.flatMap((kind) =>
        practice[kind]
          ? [
              `${text.practices.rows[kind]}${text.terms.colon}${practice[kind].map((node) => display(node.text)).join(' / ')}`,
            ]
          : [],
      ),
    }
  const { place, title, words, source, dataset } = excerpt.seen
  return {
    place: place || text.terms.unknownPlace,
    title,
    about: text.excerpts.gone(dataset),
    words: words === title ? [] : [words],
    lists: [],
    note: excerpt.note,
    reference: source,
    link: undefined,
  }
}

/** The things of a list that the collection has. */
const thingsOf = (c: Collection, { items }: Pick<ExcerptList, 'items'>) =>
  items.flatMap(({ id }) => c.figure(id) ?? c.practice(id) ?? [])

/** The sources whose texts a document of these excerpts needs. */
export const sourcesOf = (c: Collection, list: Pick<ExcerptList, 'items'>): string[] =>
  thingsOf(c, list).flatMap(({ articleId }) => c.article(articleId)?.sourceId ?? [])

/** The words of each excerpt in quotation marks with their origin and the way back, as citations to paste. */
export function quotesOf({ c, text, textOf, day }: DocumentMaking, list: Pick<ExcerptList, 'items'>): string {
  const quotes = thingsOf(c, list).map((thing) => {
    const sourceId = c.article(thing.articleId)?.sourceId
    const cited =
      'quote' in thing
        ? { ...thing, about: heldWhen(thing, text), spans: thing.context, instead: thing.quote }
        : { ...thing, spans: [thing.span], instead: thing.title }
    const raw = sourceId === undefined ? undefined : textOf(sourceId)
    return quoted(c, cited, raw, text.terms, { link: linkTo(c, thing.id), accessed: day })
  })
  return quotes.join('\n\n')
}

/** A list as a document. `title` is its name as the reader sees it. */
export function documentOf(
  making: DocumentMaking,
  list: Pick<ExcerptList, 'items'>,
  title: string,
): Document {
  const { c, text, day } = making
  const link = shareLink(c)
  const articles = articlesOf(c, thingsOf(c, list))
  return {
    title,
    entries: list.items.map((item) => entryOf(making, item)),
    references: gbtView(
      c,
      { id: 'excerpts', title, articles, data: dataName(c, text, articles), link, accessed: day },
      { publisher: text.shell.name, noPublisher: text.drawer.noPublisher },
    ),
    foot: originLine(c, text),
  }
}
