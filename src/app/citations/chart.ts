import type { Collection } from '../../compare/collection.ts'
import type { Article } from '../../contract/article.ts'
import type { Figure } from '../../contract/figure.ts'
import { bibtex, entry, escaped } from './bibtex.ts'
import { citation } from './gbt.ts'

/** A chart that is cited: its name, its figures in their order, and the way back to it. */
export interface CitedChart {
  indicatorId: string
  title: string
  figures: readonly Figure[]
  link: string
}

/** The articles that figures stand in, each once, in the order of the figures. */
export function articlesOf(c: Collection, figures: readonly Figure[]): Article[] {
  return [...new Set(figures.map(({ articleId }) => articleId))].flatMap((id) => c.article(id) ?? [])
}

/**
 * A chart as a sentence to paste: what each place states as it is written, with the article, then the link. 网格数：
 * 甲子市“2016个”（《…》）、乙丑区“1230个”（《…》）。
 * @param placeOf names the place of a figure in the reader's language
 */
export function quotedChart(
  c: Collection,
  { title, figures, link }: CitedChart,
  placeOf: (figure: Figure) => string,
): string {
  const said = figures.map((figure) => {
    const article = c.article(figure.articleId)
    return `${placeOf(figure)}“${figure.quote}”${article ? `（《${article.title}》）` : ''}`
  })
  return `${title}：${said.join('、')}。${link}`
}

/** A chart as references of GB/T 7714—2015: the reports that it draws on, numbered, then the chart itself. */
export function gbtChart(
  c: Collection,
  { title, figures, link }: CitedChart,
  accessed: string,
  words: { publisher: string; noPublisher: string },
): string {
  const reports = articlesOf(c, figures).map((article) =>
    citation(article, c.source(article.sourceId), accessed, words.noPublisher),
  )
  const own = `${title}[DB/OL]. ${words.publisher}, [${c.id}][${accessed}]. ${link}.`
  return [...reports, own].map((line, at) => `[${at + 1}] ${line}`).join('\n')
}

/** A chart as BibTeX: an entry a report, and one of the chart. */
export function bibtexChart(
  c: Collection,
  { indicatorId, title, figures, link }: CitedChart,
  accessed: string,
  publisher: string,
): string {
  const reports = articlesOf(c, figures).map((article) =>
    bibtex(article, c.source(article.sourceId), accessed),
  )
  const own = entry(`duizhao-${indicatorId}-${c.id}`, [
    ['title', escaped(title)],
    ['publisher', escaped(publisher)],
    ['version', c.id],
    ['url', link],
    ['urldate', accessed],
  ])
  return [...reports, own].join('\n\n')
}
