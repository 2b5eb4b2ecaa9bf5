import type { Article, ArticleBlock } from '../contract/article.ts'
import type { Figure } from '../contract/figure.ts'
import type { Issue } from '../contract/issue.ts'
import { yearOfPeriod } from '../contract/period.ts'
import type { Practice } from '../contract/practice.ts'
import type { Span } from '../contract/span.ts'
import { checkFigures } from './check/check-figures.ts'
import { figuresOf } from './figures.ts'
import { issue } from './issues.ts'
import { spansBack, yearGiven, yearSpoken } from './outline/years.ts'
import { practicesOf } from './practices/practices.ts'
import { readHead } from './prepare/head.ts'
import { splitLines } from './prepare/lines.ts'
import { normalize } from './prepare/normalize.ts'
import { articlePeriod } from './scope/article/article-period.ts'
import type { ReadArticle } from './scope/article/read-article.ts'
import { datesOf, type Evidence } from './scope/article/told-dates.ts'
import { type ReadDocument, readDocument } from './scope/document.ts'
import { scopeBlocks } from './scope/scopes.ts'
import type { ExtractInput, Extraction, SourceMeta } from './types.ts'

/*
 *  raw text
 *    │  prepare     normalize → lines → blocks (rejoin), the head of a page
 *    │  outline     blocks → items (articles) → parts with their mode and years
 *    │  tokens      sentences of each block
 *    │  recognize   places, quantities, times of each block
 *    │  scope       whose each number is, and when it holds
 *    │  label       what it counts
 *    │  classify    kind, indicator, themes
 *    │  practices   passages, procedures, chains, parts
 *    ▼  check       arithmetic: repeated statements, shares, sums, contradictions
 *  Extraction
 */

/**
 * Reads one report. Pure: the same text gives the same result, whatever was read before.
 * Every offset is a UTF-16 code unit of `text`; every id begins with the source's.
 */
export function extract({ sourceId, text, meta = {}, trace }: ExtractInput): Extraction {
  const view = normalize(text)
  const lines = splitLines(view)
  const head = readHead(lines)
  const source: SourceMeta = { ...head.meta, ...meta }
  const document = readDocument(sourceId, view, lines, source.title)
  const page = datesOf(view)
  const articles: Article[] = []
  const figures: Figure[] = []
  const practices: Practice[] = []
  const issues: Issue[] = head.impossible.map(({ start, end, text }) =>
    issue('time.impossible', sourceId, { start, end }, text),
  )
  const rules: Record<string, string[]> = {}
  const [only, other] = document.articles.filter(({ raw }) => raw.kind !== 'caption')
  const whole = {
    sourceId,
    text,
    view,
    source,
    page,
    trace: trace ?? false,
    title: only && !other ? source.title : undefined,
  }
  for (const read of document.articles) {
    const part = readArticle(read, document, whole)
    if (!part) continue
    articles.push(part.article)
    append(figures, part.figures)
    append(practices, part.practices)
    append(issues, part.issues)
    Object.assign(rules, part.trace)
  }
  if (articles.length === 0 && text.trim() !== '') issues.push(issue('article.none', sourceId))
  const checked = checkFigures(sourceId, figures, view)
  append(issues, checked.issues)
  const used = [
    ...articles.flatMap((article) => article.regionIds),
    ...figures.map((figure) => figure.regionId),
    ...practices.map((practice) => practice.regionId),
  ]
  return {
    articles,
    regions: document.table.withAncestors(used.filter((id) => id !== undefined)),
    figures: checked.figures,
    practices,
    issues,
    source,
    ...(trace ? { trace: rules } : {}),
  }
}

/** Puts rows behind others: a spread of hundreds of thousands is more than a call can take. */
function append<T>(list: T[], rows: readonly T[]): void {
  for (const row of rows) list.push(row)
}

interface Whole {
  sourceId: string
  text: string
  view: string
  source: SourceMeta
  /** What the file calls itself, where it holds one report. */
  title: string | undefined
  page: Evidence
  trace: boolean
}

function readArticle(read: ReadArticle, document: ReadDocument, whole: Whole) {
  const { sourceId, text, view, source } = whole
  const first = read.blocks[0]?.joined.pieces[0]
  if (!first) return undefined
  const id = `${sourceId}-a${first.start}`
  const words = read.blocks.map((block) => block.joined.text).join('\n')
  const opening = read.blocks.find(({ raw }, at) => at >= read.raw.titleBlocks && raw.kind === 'body')
  const period = articlePeriod(words, read.raw.title, opening?.joined.text, whole.page, source.published)
  const issues: Issue[] = []
  const figures: Figure[] = []
  const practices: Practice[] = []
  const trace: Record<string, string[]> = {}
  const meeting = read.blocks.find(({ raw }) => raw.kind === 'meeting')?.joined.text
  // 关于某市…规划纲要的报告 in a file that calls itself 2006年政府工作报告.
  const given = yearGiven(`${read.raw.title} ${whole.title ?? ''}`, meeting, source.published)
  const scopes = scopeBlocks(read, document, given)
  const back = spansBack(words, period?.end === undefined ? undefined : yearOfPeriod(period))
  for (const scoped of scopes) {
    const found = figuresOf(scoped, {
      sourceId,
      articleId: id,
      raw: text,
      period,
      given,
      spoken: yearSpoken(meeting, given),
      published: source.published,
      back,
      trace: whole.trace,
    })
    append(figures, found.figures)
    append(issues, found.issues)
    Object.assign(trace, found.trace)
    if (read.raw.kind === 'essay' || read.raw.kind === 'caption') continue
    const told = practicesOf(scoped, {
      sourceId,
      articleId: id,
      figures: found.figures,
      lead: scoped === scopes[0] && scopes.length > 1,
    })
    append(practices, told.practices)
    append(issues, told.issues)
  }
  const flags = new Set<string>()
  const lost = {
    openEnd: 'article.lost-end',
    openStart: 'article.lost-start',
    duplicated: 'article.repeated',
  } as const
  for (const block of read.blocks) {
    for (const flag of block.raw.flags) {
      flags.add(flag)
      if (flag in lost) issues.push(issue(lost[flag as keyof typeof lost], sourceId, block.joined.pieces[0]))
    }
  }
  if (!read.base && figures.length > 0)
    issues.push(issue('article.place-unknown', sourceId, first, read.raw.title))
  if (figures.length === 0 && read.raw.kind !== 'caption')
    issues.push(issue('article.no-figures', sourceId, first, read.raw.title))
  const regionIds = [
    ...new Set([
      read.base?.id,
      ...figures.map((figure) => figure.regionId),
      ...practices.map((practice) => practice.regionId),
    ]),
  ]
  const article: Article = {
    id,
    sourceId,
    title: read.raw.title,
    kind: read.raw.kind,
    spans: mergedSpans(read, view),
    blocks: read.blocks.map((block, at) =>
      contractBlock(block.raw.row ? 'row' : block.raw.kind, at < read.raw.titleBlocks, block.joined.pieces),
    ),
    ...(source.publisher ? { publisher: source.publisher } : {}),
    ...(source.published ? { published: source.published } : {}),
    ...(period ? { period } : {}),
    regionIds: regionIds.filter((region) => region !== undefined),
    ...(flags.size > 0 ? { flags: [...flags].sort() } : {}),
  }
  return { article, figures, practices, issues, trace }
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
