import type { Article } from '../contract/article.ts'
import type { Dataset } from '../contract/dataset.ts'
import type { Figure } from '../contract/figure.ts'
import type { Issue } from '../contract/issue.ts'
import type { Practice } from '../contract/practice.ts'
import type { Region } from '../contract/region.ts'
import type { Source } from '../contract/source.ts'
import type { Indicator, Theme } from '../contract/taxonomy.ts'
import { grouped } from './grouped.ts'
import { type Measure, measureKeys, measuresOf } from './measures.ts'

/**
 * The one accessor between the dataset's layout and everything that asks it. Lists keep the dataset's
 * order; a look-up by an unknown id gives undefined; a list for an unknown id is empty.
 */
export interface Collection {
  readonly id: string
  /** The collection that was published, where a reader's own reports lie over it; whose id it keeps. */
  readonly published: Collection | undefined
  readonly sources: readonly Source[]
  readonly articles: readonly Article[]
  readonly regions: readonly Region[]
  readonly themes: readonly Theme[]
  readonly indicators: readonly Indicator[]
  /** What can be asked for: the indicators, and of those that leave open what they are of each thing that is told. */
  readonly measures: readonly Measure[]
  readonly figures: readonly Figure[]
  readonly practices: readonly Practice[]
  readonly issues: readonly Issue[]
  source(id: string): Source | undefined
  article(id: string): Article | undefined
  region(id: string | undefined): Region | undefined
  theme(id: string): Theme | undefined
  /** An indicator, or a measure of one thing. */
  indicator(id: string | undefined): Measure | undefined
  figure(id: string): Figure | undefined
  practice(id: string): Practice | undefined
  /** Figures of the place itself, not of the places inside it. */
  figuresOf(regionId: string): readonly Figure[]
  practicesOf(regionId: string): readonly Practice[]
  /** Of an indicator, or of a measure of one thing. */
  figuresOfIndicator(indicatorId: string): readonly Figure[]
  figuresOfArticle(articleId: string): readonly Figure[]
  practicesOfArticle(articleId: string): readonly Practice[]
  articlesOfSource(sourceId: string): readonly Article[]
  articlesOfRegion(regionId: string): readonly Article[]
  /** The places right inside a place. */
  regionsIn(regionId: string): readonly Region[]
  /** From the nation's first level down to the parent; without the place itself. */
  ancestorsOf(regionId: string): readonly Region[]
}

function byId<T extends { id: string }>(rows: readonly T[]): Map<string, T> {
  return new Map(rows.map((row) => [row.id, row]))
}

/** Indexes a dataset once, in one pass a table. `published`: without the reader's own reports, where the dataset has such. */
export function openCollection(dataset: Dataset, published?: Collection): Collection {
  const sources = byId(dataset.sources)
  const articles = byId(dataset.articles)
  const regions = byId(dataset.regions)
  const themes = byId(dataset.themes)
  const figures = byId(dataset.figures)
  const practices = byId(dataset.practices)
  const figuresByRegion = grouped(dataset.figures, (row) => row.regionId)
  const practicesByRegion = grouped(dataset.practices, (row) => row.regionId)
  const figuresByIndicator = grouped(dataset.figures, measureKeys)
  const measures = measuresOf(dataset.indicators, (id) => figuresByIndicator.get(id) ?? [])
  const indicators = byId(measures)
  const figuresByArticle = grouped(dataset.figures, (row) => row.articleId)
  const practicesByArticle = grouped(dataset.practices, (row) => row.articleId)
  const articlesBySource = grouped(dataset.articles, (row) => row.sourceId)
  const regionsByParent = grouped(dataset.regions, (row) => row.parentId)
  const articlesByRegion = grouped(dataset.articles, (row) => row.regionIds)

  return {
    id: dataset.id,
    published,
    sources: dataset.sources,
    articles: dataset.articles,
    regions: dataset.regions,
    themes: dataset.themes,
    indicators: dataset.indicators,
    measures,
    figures: dataset.figures,
    practices: dataset.practices,
    issues: dataset.issues,
    source: (id) => sources.get(id),
    article: (id) => articles.get(id),
    region: (id) => (id === undefined ? undefined : regions.get(id)),
    theme: (id) => themes.get(id),
    indicator: (id) => (id === undefined ? undefined : indicators.get(id)),
    figure: (id) => figures.get(id),
    practice: (id) => practices.get(id),
    figuresOf: (id) => figuresByRegion.get(id) ?? [],
    practicesOf: (id) => practicesByRegion.get(id) ?? [],
    figuresOfIndicator: (id) => figuresByIndicator.get(id) ?? [],
    figuresOfArticle: (id) => figuresByArticle.get(id) ?? [],
    practicesOfArticle: (id) => practicesByArticle.get(id) ?? [],
    articlesOfSource: (id) => articlesBySource.get(id) ?? [],
    articlesOfRegion: (id) => articlesByRegion.get(id) ?? [],
    regionsIn: (id) => regionsByParent.get(id) ?? [],
    ancestorsOf(id) {
      const path: Region[] = []
      for (let at = regions.get(id)?.parentId; at !== undefined; ) {
        const region = regions.get(at)
        if (!region) break
        path.unshift(region)
        at = region.parentId
      }
      return path
    },
  }
}
