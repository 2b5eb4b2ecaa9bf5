import type { Article, ArticleBlock } from '../contract/article.ts'
import type { Figure } from '../contract/figure.ts'
import type { Issue } from '../contract/issue.ts'
import type { Period } from '../contract/period.ts'
import type { Practice } from '../contract/practice.ts'
import type { Span } from '../contract/span.ts'
import { issue } from './issues.ts'
import type { ReadArticle } from './scope/article/read-article.ts'
import type { SourceMeta } from './types.ts'

/** What was read of an article and of its source. */
interface Found {
  id: string
  sourceId: string
  /** The folded text, for the white space between pieces. */
  view: string
  source: SourceMeta
  period: Period | undefined
  figures: readonly Figure[]
  practices: readonly Practice[]
  /** A table in it is not understood, and that is told. */
  unread: boolean
}

/** What the shape of a block says went wrong on its page. */
const lost: Readonly<Record<string, 'article.lost-end' | 'article.lost-start' | 'article.repeated'>> = {
  openEnd: 'article.lost-end',
  openStart: 'article.lost-start',
  duplicated: 'article.repeated',
}

/** An article as the contract has it, and what is wrong with it: an end lost, a paragraph printed twice, no place, no figure. */
export function articleOf(read: ReadArticle, found: Found): { article: Article; flaws: Issue[] } {
  const { raw, blocks, base } = read
  const { id, sourceId, source, period, figures, practices, unread } = found
  const flaws: Issue[] = []
  const flags = new Set<string>()
  for (const block of blocks) {
    for (const flag of block.raw.flags) {
      flags.add(flag)
      const code = lost[flag]
      if (code) flaws.push(issue(code, sourceId, block.joined.pieces[0]))
    }
  }
  const first = blocks[0]?.joined.pieces[0]
  if (!base && figures.length > 0) flaws.push(issue('article.place-unknown', sourceId, first, raw.title))
  if (figures.length === 0 && !unread && raw.kind !== 'caption')
    flaws.push(issue('article.no-figures', sourceId, first, raw.title))
  const regionIds = [
    ...new Set([
      base?.id,
      ...figures.map((figure) => figure.regionId),
      ...practices.map((practice) => practice.regionId),
    ]),
  ]
  const article: Article = {
    id,
    sourceId,
    title: raw.title,
    kind: raw.kind,
    spans: mergedSpans(read, found.view),
    blocks: blocks.map((block, at) =>
      contractBlock(block.raw.table ? 'row' : block.raw.kind, at < raw.titleBlocks, block.joined.pieces),
    ),
    ...(source.publisher ? { publisher: source.publisher } : {}),
    ...(source.published ? { published: source.published } : {}),
    ...(period ? { period } : {}),
    regionIds: regionIds.filter((region) => region !== undefined),
    ...(flags.size > 0 ? { flags: [...flags].sort() } : {}),
  }
  return { article, flaws }
}

const blockKinds: Readonly<Record<string, ArticleBlock['kind']>> = {
  body: 'paragraph',
  heading: 'heading',
  subtitle: 'heading',
  byline: 'byline',
  caption: 'caption',
  credit: 'caption',
  meta: 'byline',
  row: 'row',
}

function contractBlock(kind: string, title: boolean, pieces: readonly Span[]): ArticleBlock {
  return { kind: title ? 'title' : (blockKinds[kind] ?? 'paragraph'), spans: [...pieces] }
}

/** The stretches of raw text of an article in reading order; pieces with only white space between are one. */
function mergedSpans(read: ReadArticle, view: string): Span[] {
  const spans: Span[] = []
  for (const piece of read.blocks.flatMap((block) => block.joined.pieces)) {
    const last = spans.at(-1)
    if (last && piece.start >= last.end && view.slice(last.end, piece.start).trim() === '')
      last.end = piece.end
    else spans.push({ ...piece })
  }
  return spans
}
