import type { Article } from '../../contract/article.ts'
import type { Source } from '../../contract/source.ts'

/**
 * A reference in the simple form of GB/T 7714—2015: title, kind, publisher, date, address. A date that the
 * text does not give stands in brackets; `accessed` (YYYY-MM-DD) is added for an address only.
 */
export function citation(
  article: Article,
  source: Source | undefined,
  accessed: string,
  noPublisher: string,
): string {
  const url = source?.url
  const publisher = article.publisher ?? source?.publisher ?? noPublisher
  const published = article.published ?? source?.published
  const year = article.period?.end.slice(0, 4)
  const date = published ?? (year === undefined ? '[n.d.]' : `[${year}]`)
  const kind = url === undefined ? 'Z' : 'EB/OL'
  const title = article.title || source?.title || source?.file || ''
  const head = `${title}[${kind}]. ${publisher}, ${date}`
  return url === undefined ? `${head}.` : `${head}[${accessed}]. ${url}.`
}
