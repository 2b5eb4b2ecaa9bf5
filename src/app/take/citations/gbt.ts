import type { Article } from '../../../contract/article.ts'
import type { Source } from '../../../contract/source.ts'
import { originOf } from './origin.ts'

/**
 * A reference in the simple form of GB/T 7714—2015: title, kind, publisher, date, address. A date that the
 * text does not give stands in brackets; the page that is cited stands behind it; `accessed` (YYYY-MM-DD) is added for an address only.
 */
export function citation(
  article: Article,
  source: Source | undefined,
  accessed: string,
  noPublisher: string,
  page?: number,
): string {
  const { title, publisher = noPublisher, published, inferred, url } = originOf(article, source)
  const date = published ?? (inferred === undefined ? '[n.d.]' : `[${inferred}]`)
  const kind = url === undefined ? 'Z' : 'EB/OL'
  const head = `${title}[${kind}]. ${publisher}, ${date}${page === undefined ? '' : `: ${page}`}`
  return url === undefined ? `${head}.` : `${head}[${accessed}]. ${url}.`
}
