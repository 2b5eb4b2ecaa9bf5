import type { Article } from '../../../contract/article.ts'
import type { Source } from '../../../contract/source.ts'
import { originOf } from './origin.ts'

/** 乌海日报, 中国纪检监察报; 统计公报 and 工作简报 are no newspapers. */
const newspaper = /[^公简通汇周月季年]报社?$/u

/** What kind of thing is cited, and whether it was read on the web: by GB/T 7714—2015, appendix B. */
function kindOf(publisher: string, isOnline: boolean): string {
  const isNews = newspaper.test(publisher)
  if (isOnline) return isNews ? 'N/OL' : 'EB/OL'
  return isNews ? 'N' : 'Z'
}

/** What a reference says where nobody is named, and where no day is known, in the language of the page. */
export interface Untold {
  noPublisher: string
  noDate: string
}

/**
 * A reference in the simple form of GB/T 7714—2015: title, kind, publisher, date, address. A date that the
 * text does not give stands in brackets; the page that is cited stands behind it; `accessed` (YYYY-MM-DD) is added for an address only.
 */
export function citation(
  article: Article,
  source: Source | undefined,
  accessed: string,
  { noPublisher, noDate }: Untold,
  page?: number,
): string {
  const { title, publisher = noPublisher, published, inferred, url } = originOf(article, source)
  const date = published ?? (inferred === undefined ? noDate : `[${inferred}]`)
  const kind = kindOf(publisher, url !== undefined)
  const head = `${title}[${kind}]. ${publisher}, ${date}${page === undefined ? '' : `: ${page}`}`
  return url === undefined ? `${head}.` : `${head}[${accessed}]. ${url}.`
}
