import type { Article } from '../../../contract/article.ts'
import type { Source } from '../../../contract/source.ts'

/** What is known of where an article comes from: its own words first, then those of its source. */
export interface Origin {
  title: string
  publisher: string | undefined
  published: string | undefined
  /** The year in which what it reports ends, where no day of publication is known. */
  inferred: string | undefined
  url: string | undefined
}

/** Gathers the origin of an article for a reference. */
export function originOf(article: Article, source: Source | undefined): Origin {
  const published = article.published ?? source?.published
  return {
    title: article.title || source?.title || source?.file || '',
    publisher: article.publisher ?? source?.publisher,
    published,
    inferred: published === undefined ? article.period?.end?.slice(0, 4) : undefined,
    url: source?.url,
  }
}
