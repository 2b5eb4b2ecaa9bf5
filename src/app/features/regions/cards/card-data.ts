import type { Collection } from '../../../../compare/collection.ts'
import { nestedIn } from '../../../../compare/comparable.ts'
import { remembered } from '../../../../compare/remember.ts'
import { hasHeadline, headlines } from '../../../../compare/told/headline.ts'
import { tellingFirst } from '../../../../compare/told/telling-first.ts'
import type { Figure } from '../../../../contract/figure.ts'
import type { Period } from '../../../../contract/period.ts'
import type { Practice } from '../../../../contract/practice.ts'
import type { Region } from '../../../../contract/region.ts'

/** A place inside a card's place, with counts of its own. */
export interface Nested {
  region: Region
  figures: readonly Figure[]
  practices: readonly Practice[]
}

/** What a card is about, after the filter; made for every place. */
export interface CardData {
  region: Region
  figures: readonly Figure[]
  practices: readonly Practice[]
  nested: readonly Nested[]
  /** Too little to fill a card: it goes into a row. */
  thin: boolean
}

/** What only a drawn card needs. */
export interface CardDetails {
  headlines: readonly Figure[]
  /** Those that say most at a glance first. */
  practices: readonly Practice[]
  period: Period | undefined
  /** `title` as the report has it; `of` names the publisher where the title is only the place's name. */
  titles: readonly { id: string; title: string; of?: string }[]
}

/** What passes the filter bar, by place. */
export interface Passing {
  figuresOf(regionId: string): readonly Figure[]
  practicesOf(regionId: string): readonly Practice[]
}

const shownHeadlines = 3
const least = 4

/** Gathers what a place's card is about; undefined when nothing of it passes. */
export function cardData(c: Collection, region: Region, passing: Passing): CardData | undefined {
  const figures = passing.figuresOf(region.id)
  const practices = passing.practicesOf(region.id)
  const nested = nestedIn(c, region.id)
    .map((inner) => ({
      region: inner,
      figures: passing.figuresOf(inner.id),
      practices: passing.practicesOf(inner.id),
    }))
    .filter((row) => row.figures.length + row.practices.length > 0)
  if (figures.length + practices.length + nested.length === 0) return undefined
  const thin = region.level === 'organ' || figures.length + practices.length < least || !hasHeadline(figures)
  return { region, figures, practices, nested, thin }
}

function gather(c: Collection, card: CardData): CardDetails {
  const articles = articlesOf(c, card.region.id)
  return {
    headlines: headlines(c, card.figures, shownHeadlines),
    practices: tellingFirst(card.practices),
    period:
      articles.find((article) => article.period)?.period ?? card.figures.find((row) => row.period)?.period,
    titles: articles.map(({ id, title, publisher }) => ({
      id,
      title,
      ...(publisher && title === card.region.name ? { of: publisher } : {}),
    })),
  }
}

const detailsIn = remembered((c) => remembered((card: CardData) => gather(c, card)))

/** Looks up what a card shows besides; the same object for the same card. */
export const cardDetails = (c: Collection, card: CardData): CardDetails => detailsIn(c)(card)

/** The articles about a place, those that say most of it first; captions only where there is nothing else. */
function articlesOf(c: Collection, regionId: string) {
  const says = (id: string) =>
    [...c.figuresOfArticle(id), ...c.practicesOfArticle(id)].filter((row) => row.regionId === regionId).length
  const all = c.articlesOfRegion(regionId)
  const told = all.filter((article) => article.kind !== 'caption')
  const counted = (told.length > 0 ? told : all).map((article) => ({ article, count: says(article.id) }))
  return counted.sort((a, b) => b.count - a.count).map((row) => row.article)
}
