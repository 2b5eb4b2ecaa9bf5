import * as z from 'zod/mini'
import { articleSchema } from '../contract/article.ts'
import { figureSchema } from '../contract/figure.ts'
import { issueSchema } from '../contract/issue.ts'
import { practiceSchema } from '../contract/practice.ts'
import { regionSchema } from '../contract/region.ts'
import type { Span } from '../contract/span.ts'
import type { Taxonomy } from '../extract/collect.ts'
import type { Extraction } from '../extract/types.ts'
import { jsonPath } from './read/sidecar.ts'

const shape = z.object({
  articles: z.array(articleSchema),
  regions: z.array(regionSchema),
  figures: z.array(figureSchema),
  practices: z.array(practiceSchema),
  issues: z.array(issueSchema),
})

/**
 * The first way in which an extraction breaks the contract, in words, or nothing. Beside the shape: every
 * quote is the text at its span, spans lie in the text, ids are unique and begin with the source's, and
 * every reference leads somewhere. A report that fails is refused by itself; the others are built.
 */
export function findBreach(
  sourceId: string,
  text: string,
  extraction: Extraction,
  taxonomy: Taxonomy,
): string | undefined {
  const parsed = z.safeParse(shape, extraction)
  const [misfit] = parsed.error?.issues ?? []
  if (misfit) return `${jsonPath(misfit.path)}: ${misfit.message}`
  return (
    findWrongQuote(text, extraction) ??
    findWrongId(sourceId, extraction) ??
    findLooseEnd(extraction, taxonomy)
  )
}

function findWrongQuote(
  text: string,
  { articles, figures, practices, issues }: Extraction,
): string | undefined {
  for (const { id, span, quote } of figures) {
    if (text.slice(span.start, span.end) !== quote)
      return `figure ${id}: its quote is not the text at its span`
  }
  const outside = ({ end }: Span) => end > text.length
  const stray =
    articles.find(({ spans, blocks = [] }) =>
      [...spans, ...blocks.flatMap((block) => block.spans)].some(outside),
    ) ??
    figures.find(({ context, labelSpans }) => [...context, ...labelSpans].some(outside)) ??
    practices.find(({ span, steps = [], levels = [], parts = [] }) =>
      [span, ...[...steps, ...levels, ...parts].map((node) => node.span)].some(outside),
    )
  if (stray) return `${stray.id}: a span ends after the text`
  return issues.some(({ span }) => span && outside(span))
    ? 'an issue: its span ends after the text'
    : undefined
}

function findWrongId(
  sourceId: string,
  { articles, figures, practices, issues }: Extraction,
): string | undefined {
  const seen = new Set<string>()
  for (const { id } of [...articles, ...figures, ...practices]) {
    if (!id.startsWith(sourceId)) return `${id}: the id does not begin with the source's`
    if (seen.has(id)) return `${id}: the id is used twice`
    seen.add(id)
  }
  const foreign = [...articles, ...issues].find((item) => item.sourceId !== sourceId)
  return foreign ? `sourceId ${foreign.sourceId} is another source's` : undefined
}

function findLooseEnd(extraction: Extraction, taxonomy: Taxonomy): string | undefined {
  const { articles, regions, figures, practices } = extraction
  const idsOf = (items: readonly { id: string }[]) => new Set(items.map(({ id }) => id))
  const known = {
    article: idsOf(articles),
    region: idsOf(regions),
    figure: idsOf(figures),
    indicator: idsOf(taxonomy.indicators),
    theme: idsOf(taxonomy.themes),
  }
  const check = (owner: string, kind: keyof typeof known, ids: readonly (string | undefined)[]) => {
    const loose = ids.find((id) => id !== undefined && !known[kind].has(id))
    return loose === undefined ? undefined : `${owner}: there is no ${kind} ${loose}`
  }
  const checks = [
    ...regions.map(({ id, parentId }) => check(id, 'region', [parentId])),
    ...articles.map(({ id, regionIds }) => check(id, 'region', regionIds)),
    ...[...figures, ...practices].flatMap(({ id, articleId, regionId, themes }) => [
      check(id, 'article', [articleId]),
      check(id, 'region', [regionId]),
      check(id, 'theme', themes),
    ]),
    ...figures.map(({ id, relatedTo = [] }) => check(id, 'figure', relatedTo)),
    ...figures.map(({ id, indicatorId }) => check(id, 'indicator', [indicatorId])),
    ...practices.map(({ id, figureIds }) => check(id, 'figure', figureIds)),
  ]
  return checks.find((breach) => breach !== undefined)
}
