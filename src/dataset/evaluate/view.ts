import type { Article } from '../../contract/article.ts'
import type { Dataset } from '../../contract/dataset.ts'
import type { Figure } from '../../contract/figure.ts'
import type { Practice } from '../../contract/practice.ts'
import type { Region } from '../../contract/region.ts'
import type { Source } from '../../contract/source.ts'

/** A figure or practice with its span on the outside, as matching wants it. */
export type Placed<T> = T & { start: number; end: number }

/** What a dataset says of one source. */
export interface SourceView {
  articles: Article[]
  figures: Placed<Figure>[]
  practices: Placed<Practice>[]
  regionOf: (id: string | undefined) => Region | undefined
}

/** The part of a dataset that belongs to one source. */
export function viewOf(dataset: Dataset, source: Source): SourceView {
  const articles = dataset.articles.filter(({ sourceId }) => sourceId === source.id)
  const articleIds = new Set(articles.map(({ id }) => id))
  const regions = new Map(dataset.regions.map((region) => [region.id, region]))
  const own = <T extends Figure | Practice>(items: readonly T[]): Placed<T>[] =>
    items.filter(({ articleId }) => articleIds.has(articleId)).map((item) => ({ ...item, ...item.span }))
  return {
    articles,
    figures: own(dataset.figures),
    practices: own(dataset.practices),
    regionOf: (id) => (id === undefined ? undefined : regions.get(id)),
  }
}
