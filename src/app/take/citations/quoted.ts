import type { Collection } from '../../../compare/collection.ts'
import { pageAt } from '../../../contract/source.ts'
import type { Span } from '../../../contract/span.ts'
import { wordsOf } from '../../../text/spans/words-of.ts'
import { isHeadOfTable, onOneLine } from '../../ui/display.ts'
import { originOf } from './origin.ts'

/** Words of a citation in the reader's language. */
export interface CitationWords {
  /** 第3页, of a file that has pages. */
  page(n: number): string
  /** 第12—80字 */
  position(start: number, end: number): string
  unknownPlace: string
  /** Said where no day of publication is known; `year`: of what the article tells. */
  undated(year: string | undefined): string
  accessed(day: string): string
  /** The words, then where they come from in brackets. */
  cited(said: string, origin: readonly string[]): string
}

/** What is cited: some words of an article, or where they cannot be fetched, `instead`. */
export interface Cited {
  articleId: string
  regionId?: string | undefined
  /** What is said of it besides its words: 常住人口城镇化率60%, 2025 承前. */
  about?: string
  spans: readonly Span[]
  instead: string
}

/** The words of a sentence on one line; the head of a table is parted from its row. */
const sentenceOf = (text: string, spans: readonly Span[]): string =>
  onOneLine(
    spans
      .map((span) => wordsOf(text, [span]))
      .map((words) => (isHeadOfTable(words) ? `${words.trim()} / ` : words))
      .join(''),
  )

/** Quotation marks within a quotation are single ones, and those within them double again (GB/T 15834—2011, 4.8). */
const inner = (words: string): string =>
  words.replace(/[“”‘’]/gu, (mark) => ({ '“': '‘', '”': '’', '‘': '“', '’': '”' })[mark] ?? mark)

/** The way back to what is cited, and the day (YYYY-MM-DD) on which it was read. */
export interface Way {
  link: string
  accessed: string
}

/**
 * Words to paste into a document: the report's in quotation marks, then the place, when it holds, the article, its publisher,
 * its date or that it gives none, the file or address, the page and the position in it, and the way back if one is given.
 */
export function quoted(
  c: Collection,
  cited: Cited,
  text: string | undefined,
  words: CitationWords,
  way?: Way,
): string {
  const article = c.article(cited.articleId)
  const source = article && c.source(article.sourceId)
  const from = article && originOf(article, source)
  const passage = text && sentenceOf(text, cited.spans)
  const [first, last] = [cited.spans[0], cited.spans.at(-1)]
  const page = first && pageAt(source, first.start)
  const origin = [
    c.region(cited.regionId)?.fullName ?? words.unknownPlace,
    cited.about,
    article && `《${article.title}》`,
    from?.publisher,
    from?.published ?? words.undated(from?.inferred),
    source?.url ?? source?.file,
    page && words.page(page),
    first && last && words.position(first.start, last.end),
    ...(way ? [way.link, words.accessed(way.accessed)] : []),
  ]
  return words.cited(
    passage ? `“${inner(passage)}”` : cited.instead,
    origin.flatMap((part) => part || []),
  )
}
