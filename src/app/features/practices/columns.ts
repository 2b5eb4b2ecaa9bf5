import type { Collection } from '../../../compare/collection.ts'
import { nestedIn } from '../../../compare/comparable.ts'
import type { Article } from '../../../contract/article.ts'
import type { Practice } from '../../../contract/practice.ts'
import type { Region } from '../../../contract/region.ts'

/** One place of the view and what it has to show. */
export interface Column {
  region: Region
  /** Its own practices, then those of the townships and villages inside it. */
  practices: readonly Practice[]
  /** How many of them belong to townships and villages inside it. */
  nested: number
  figures: number
  /** The report that tells most of its practices. */
  article?: Article
}

/** The practices of a place, then those of the townships and villages that are shown inside it. */
export function nestedPractices(c: Collection, regionId: string): readonly Practice[] {
  const inner = nestedIn(c, regionId).flatMap((region) => c.practicesOf(region.id))
  return [...c.practicesOf(regionId), ...inner]
}

function mainArticle(c: Collection, regionId: string, practices: readonly Practice[]): Article | undefined {
  const counts = new Map<string, number>()
  for (const practice of practices) counts.set(practice.articleId, (counts.get(practice.articleId) ?? 0) + 1)
  let best: Article | undefined
  for (const id of counts.keys()) {
    if (!best || (counts.get(id) ?? 0) > (counts.get(best.id) ?? 0)) best = c.article(id) ?? best
  }
  return best ?? c.articlesOfRegion(regionId)[0]
}

/** Gathers what a column shows; undefined for an unknown place. */
export function columnOf(c: Collection, regionId: string): Column | undefined {
  const region = c.region(regionId)
  if (!region) return undefined
  const own = c.practicesOf(regionId)
  const practices = nestedPractices(c, regionId)
  const article = mainArticle(c, regionId, practices)
  return {
    region,
    practices,
    nested: practices.length - own.length,
    figures: c.figuresOf(regionId).length,
    ...(article ? { article } : {}),
  }
}
