import type { Collection } from '../../../compare/collection.ts'
import { isSure } from '../../../compare/quality.ts'
import { listKinds, type PracticeNode } from '../../../contract/practice.ts'
import { practiceKind } from '../../../contract/practice-kinds.ts'
import type { Span } from '../../../contract/span.ts'
import { wordsOf } from '../../../text/spans/words-of.ts'
import { sourceIdOf, sourceIdsOf } from '../../data/texts/source-ids.ts'
import type { Excerpt, ExcerptList } from '../../excerpts/lists.ts'
import { isFigure, spansOf, type Thing, thingOf, titleOf } from '../../excerpts/things.ts'
import type { Dictionary } from '../../i18n/dictionary.ts'
import { glossed } from '../../i18n/glossed.ts'
import { reviewed } from '../../i18n/reviewed.ts'
import type { Gloss } from '../../i18n/use-gloss.ts'
import { heldWhen } from '../../marks/figure-words.ts'
import { shareLink } from '../../state/link.ts'
import { noFilter } from '../../state/store.ts'
import type { Language } from '../../state/view-state.ts'
import { display, onOneLine } from '../../ui/display.ts'
import { wholeName } from '../../ui/places/whole-name.ts'
import { quoted } from '../citations/quoted.ts'
import { articlesOf, gbtView, reportReference } from '../citations/view.ts'
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
  lang: Language
  /** What words of the reports mean, for who reads English. */
  gloss?: Gloss
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
export function referenceOf(
  { c, text, day }: Pick<DocumentMaking, 'c' | 'text' | 'day'>,
  articleId: string,
): string {
  const article = c.article(articleId)
  return article ? reportReference(c, article, day, text.drawer) : ''
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

/**
 * What else a reader must know of a thing: its kind, of when it is, or that it is planned; that its reading is doubtful, or that somebody checked it.
 * What the page marks goes along. Undefined where there is nothing to say.
 */
function aboutOf(thing: Thing, { text, lang }: DocumentMaking): string | undefined {
  const { terms, practices } = text
  const kind = isFigure(thing) ? undefined : practiceKind(thing.kind)?.[lang]
  const when = isFigure(thing)
    ? heldWhen(thing, text)
    : thing.status === 'planned' && practices.statuses.planned
  const checked = reviewed(thing, terms, lang)
  const doubt = isFigure(thing) && !isSure(thing) && terms.doubtful
  return [kind, when, checked, doubt].filter(Boolean).join(terms.dot) || undefined
}

/** 受理 / 核实 / 反馈: what a practice lists, in a line. */
const nodesLine = ({ gloss }: DocumentMaking, nodes: readonly PracticeNode[]): string =>
  nodes.map((node) => glossed(gloss, display(node.text), node.text)).join(' / ')

/** The lists of a practice in words, a line each; of a figure none. */
function listsOf(making: DocumentMaking, thing: Thing): string[] {
  if (isFigure(thing)) return []
  const { text } = making
  return listKinds.flatMap((kind) => {
    const nodes = thing[kind]
    return nodes ? [`${text.practices.rows[kind]}${text.terms.colon}${nodesLine(making, nodes)}`] : []
  })
}

/** The raw text of a thing's source, as far as it has come. */
function rawOf({ c, textOf }: DocumentMaking, thing: Thing): string | undefined {
  const sourceId = sourceIdOf(c, thing)
  return sourceId === undefined ? undefined : textOf(sourceId)
}

/** An excerpt as the entry of a document; of what the data no longer have, what was seen when it was kept. */
function entryOf(making: DocumentMaking, { id, note, seen }: Excerpt): Entry {
  const { c, text, lang } = making
  const thing = thingOf(c, id)
  if (!thing)
    return {
      place: seen.place || text.terms.unknownPlace,
      title: seen.title,
      about: text.excerpts.gone(seen.dataset),
      words: seen.words === seen.title ? [] : [seen.words],
      lists: [],
      note,
      reference: seen.source,
      link: undefined,
    }
  const region = c.region(thing.regionId)
  return {
    place: region ? wholeName(region, lang) : text.terms.unknownPlace,
    title: glossed(
      making.gloss,
      titleOf(thing),
      isFigure(thing) ? thing.label : thing.title,
      isFigure(thing) ? thing.kind === 'target' : thing.status === 'planned',
    ),
    about: aboutOf(thing, making),
    words: paragraphsOf(rawOf(making, thing), spansOf(thing)),
    lists: listsOf(making, thing),
    note,
    reference: referenceOf(making, thing.articleId),
    link: linkTo(c, id),
  }
}

/** The things of a list that the collection has. */
const thingsOf = (c: Collection, { items }: Pick<ExcerptList, 'items'>) =>
  items.flatMap(({ id }) => thingOf(c, id) ?? [])

/** The sources whose texts a document of these excerpts needs. */
export const sourcesOf = (c: Collection, list: Pick<ExcerptList, 'items'>): string[] =>
  sourceIdsOf(c, thingsOf(c, list))

/** The words of each excerpt in quotation marks with their origin and the way back, as citations to paste. */
export function quotesOf(making: DocumentMaking, list: Pick<ExcerptList, 'items'>): string {
  const { c, text, day } = making
  const quotes = thingsOf(c, list).map((thing) => {
    const cited = isFigure(thing)
      ? { ...thing, about: heldWhen(thing, text), instead: thing.quote }
      : { ...thing, instead: thing.title }
    return quoted(c, { ...cited, spans: spansOf(thing) }, rawOf(making, thing), text.terms, {
      link: linkTo(c, thing.id),
      accessed: day,
    })
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
      { ...text.drawer, publisher: text.shell.name },
    ),
    foot: originLine(c, text),
  }
}
