import type { Collection } from '../../../compare/collection.ts'
import type { Article } from '../../../contract/article.ts'
import type { Figure } from '../../../contract/figure.ts'
import { asWritten } from '../../ui/words/quote-parts.ts'
import { bibtex, entry, escaped, howPublished } from './bibtex.ts'
import { citation, type Untold } from './gbt.ts'
import { type CitationWords, quoted, type Way } from './quoted.ts'

/** A view that is cited: what it shows, the articles that it draws on, and the way back to it. */
export interface CitedView extends Way {
  /** Names it among the entries of a bibliography. */
  id: string
  title: string
  articles: readonly Article[]
  /** The data that it rests on, as `dataName` says them. */
  data: string
  /** Of a view of one article: the page on which that says it, where it has pages. */
  page?: number | undefined
}

/** The articles that figures or practices stand in, each once, in their order. */
export function articlesOf(c: Collection, things: readonly Pick<Figure, 'articleId'>[]): Article[] {
  return [...new Set(things.map(({ articleId }) => articleId))].flatMap((id) => c.article(id) ?? [])
}

/** The place of an article whose title does not name it. */
function unnamedPlace(c: Collection, { title, regionIds: [id] }: Article): string | undefined {
  const name = c.region(id)?.name
  return name === undefined || title.includes(name.slice(0, 2)) ? undefined : name
}

/** 《2026年河南省政府工作报告》, and 广东省《政府工作报告》 where the title names no place. */
export const titleWithPlace = (c: Collection, article: Article): string =>
  `${unnamedPlace(c, article) ?? ''}《${article.title}》`

/** In a reference brackets hold what the work itself does not say: [广东省] in the place of a publisher. */
function placeUntold(c: Collection, article: Article): string | undefined {
  const place = unnamedPlace(c, article)
  return place && `[${place}]`
}

/** The reference of one report, the same in whatever list it stands. */
export const reportReference = (
  c: Collection,
  article: Article,
  accessed: string,
  untold: Untold,
  page?: number,
): string =>
  citation(
    article,
    c.source(article.sourceId),
    accessed,
    { ...untold, noPublisher: placeUntold(c, article) ?? untold.noPublisher },
    page,
  )

/** As references of GB/T 7714—2015: the reports that a view draws on, numbered, then the view itself. */
export function gbtView(
  c: Collection,
  { title, articles, data, link, accessed, page }: CitedView,
  words: { publisher: string } & Untold,
): string {
  const reports = articles.map((article) => reportReference(c, article, accessed, words, page))
  const own = `${title}[DB/OL]. ${words.publisher}, [${data}][${accessed}]. ${link}.`
  return [...reports, own].map((line, at) => `[${at + 1}] ${line}`).join('\n')
}

/** As BibTeX: an entry a report, and one of the view. */
export function bibtexView(
  c: Collection,
  { id, title, articles, data, link, accessed, page }: CitedView,
  publisher: string,
): string {
  const reports = articles.map((article) => bibtex(article, c.source(article.sourceId), accessed, page))
  const own = entry(`duizhao-${id}-${c.id}`, [
    ['key', escaped(publisher)],
    ['title', escaped(title)],
    ['howpublished', howPublished(publisher, link)],
    ['publisher', escaped(publisher)],
    ['version', escaped(data)],
    ['url', link],
    ['urldate', accessed],
  ])
  return [...reports, own].join('\n\n')
}

/** Of more figures than these only the numbers are cited, not their sentences. */
export const mostSentences = 12

/** What the words of a chart's citation are made of. */
export interface ChartWords extends CitationWords {
  /** Names the place of a figure in the reader's language. */
  placeOf(figure: Figure): string
  /** The number as the reader's language tells it beside the report's words; undefined where that is the same. */
  toldAs?(figure: Figure): string | undefined
  /** When a figure holds and whether it is a target: 2026 承前 目标. */
  whenOf(figure: Figure): string
  /** The raw text of a figure's source, as far as it has come. */
  textOf(figure: Figure): string | undefined
  /** Said where there are more sentences than are cited. */
  manySentences(most: string): string
  /** What may be said of the figures side by side, a line each. */
  notes: readonly string[]
  joint: string
  colon: string
}

/**
 * A chart to paste: what each place states as it is written, with its time and the article, whether it compares, the link,
 * and under it the sentences of a few. 网格数：甲子市“2016个”（2023 推断，《…》）、乙丑区“1230个”（2023 载明，《…》）。慎比：……
 */
export function quotedChart(
  c: Collection,
  { title, link, accessed }: Pick<CitedView, 'title' | keyof Way>,
  figures: readonly Figure[],
  words: ChartWords,
): string {
  const said = figures.map((figure) => {
    const article = c.article(figure.articleId)
    const about = [words.whenOf(figure), ...(article ? [`《${article.title}》`] : [])].join('，')
    const told = words.toldAs?.(figure)
    return `${words.placeOf(figure)}${told === undefined ? '' : ` ${told} `}“${asWritten(figure)}”（${about}）`
  })
  const head = words.cited(`${title}${words.colon}${said.join(words.joint)}`, [
    link,
    words.accessed(accessed),
  ])
  const few = figures.length <= mostSentences ? figures : []
  const sentences = few.map(
    (figure, at) =>
      `${at + 1}. ${quoted(c, { ...figure, about: words.whenOf(figure), spans: figure.context, instead: figure.quote }, words.textOf(figure), words)}`,
  )
  const left = few.length === 0 && figures.length > 0 ? words.manySentences(String(mostSentences)) : ''
  return [head, ...words.notes, ...sentences, left].filter((line) => line !== '').join('\n')
}
