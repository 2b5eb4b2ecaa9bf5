import * as z from 'zod/mini'
import { articleSchema } from '../contract/article.ts'
import { figureSchema } from '../contract/figure.ts'
import { issueSchema } from '../contract/issue.ts'
import { jsonPath } from '../contract/json-path.ts'
import { practiceSchema } from '../contract/practice.ts'
import { findLooseEnd } from '../contract/references.ts'
import { regionSchema } from '../contract/region.ts'
import type { Span } from '../contract/span.ts'
import type { Taxonomy } from './collect.ts'
import type { Extraction } from './types.ts'

/** The tables of an extraction, row by row as the contract has them. */
export const tablesSchema = z.object({
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
  const parsed = z.safeParse(tablesSchema, extraction)
  const [misfit] = parsed.error?.issues ?? []
  if (misfit) return `${jsonPath(misfit.path)}: ${misfit.message}`
  return (
    findWrongQuote(text, extraction) ??
    findWrongId(sourceId, extraction) ??
    looseEnd({ ...extraction, indicators: [...taxonomy.indicators], themes: [...taxonomy.themes] })
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
  const stranger = [...articles, ...figures, ...practices].find(({ id }) => !id.startsWith(sourceId))
  if (stranger) return `${stranger.id}: the id does not begin with the source's`
  const foreign = [...articles, ...issues].find((item) => item.sourceId !== sourceId)
  return foreign ? `sourceId ${foreign.sourceId} is another source's` : undefined
}

/** How a loose end is told. */
const faults = {
  missing: 'there is no such row',
  twice: 'another row has the same id',
  circle: 'the place lies in itself',
} as const

/** What is wrong with the references of a dataset or an extraction, in words; undefined where all lead to one row. */
export function looseEnd(tables: Parameters<typeof findLooseEnd>[0]): string | undefined {
  const found = findLooseEnd(tables)
  return found && `${found.path} ${found.id}: ${faults[found.fault]}`
}
