import type { Article } from '../contract/article.ts'
import type { Figure } from '../contract/figure.ts'
import type { Issue } from '../contract/issue.ts'
import { yearOfPeriod } from '../contract/period.ts'
import type { Practice } from '../contract/practice.ts'
import { articleOf } from './article.ts'
import { checkFigures } from './check/check-figures.ts'
import { type FigureContext, figuresOf } from './figures.ts'
import { issue } from './issues.ts'
import { yearByPlan } from './outline/plan-years.ts'
import { yearPlanned, yearReviewed } from './outline/sections.ts'
import { spansBack, yearGiven, yearSpoken, yearTold, yearWritten } from './outline/years.ts'
import { chainsOf } from './practices/chains.ts'
import { once } from './practices/once.ts'
import { practicesOf, speaksAhead } from './practices/practices.ts'
import { setsOf } from './practices/sets.ts'
import { marksOf, siblings, titlesIn } from './practices/siblings.ts'
import { readHead } from './prepare/head.ts'
import { splitLines } from './prepare/lines.ts'
import { normalize } from './prepare/normalize.ts'
import { withDigits } from './prepare/spelled-date.ts'
import { withWholeRows } from './prepare/tables/broken-rows.ts'
import { articlePeriod, headingPeriod } from './scope/article/article-period.ts'
import type { ReadArticle } from './scope/article/read-article.ts'
import { datesOf, type Evidence } from './scope/article/told-dates.ts'
import { type ReadDocument, readDocument } from './scope/document.ts'
import { scopeBlocks } from './scope/scopes.ts'
import { tableFigures } from './table-figures.ts'
import { described, type ExtractInput, type Extraction, type SourceMeta } from './types.ts'

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
export function extract({ sourceId, text, meta = {}, scanned = [], trace }: ExtractInput): Extraction {
  const view = withWholeRows(normalize(text))
  const lines = splitLines(view)
  const head = readHead(lines)
  const source: SourceMeta = { ...head.meta, ...meta }
  const document = readDocument(sourceId, view, lines, source.title, source.place)
  const page = datesOf(view)
  const articles: Article[] = []
  const figures: Figure[] = []
  const practices: Practice[] = []
  const issues: Issue[] = head.impossible.map(({ start, end, text }) =>
    issue('time.impossible', sourceId, { start, end }, text),
  )
  if (source.place !== undefined && !document.given)
    issues.push(issue('source.place-unknown', sourceId, undefined, source.place))
  const rules: Record<string, string[]> = {}
  const [only, other] = document.articles.filter(({ raw }) => raw.kind !== 'caption')
  const whole = {
    sourceId,
    text,
    view,
    source,
    page,
    trace: trace ?? false,
    alone: other === undefined,
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
  if (scanned.length > 0) issues.push(issue('source.scanned', sourceId, undefined, scanned.join('、')))
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
    source: described(source),
    ...(trace ? { trace: rules } : {}),
  }
}

/** A picture shows a thing that has a name in quotation marks, and what it is: “海之云”党群服务中心. */
const inQuotes = ({ name }: Practice): boolean => /^“[^“”]+”[\p{Script=Han}]{2}/u.test(name?.text ?? '')

/** Puts rows behind others: a spread of hundreds of thousands is more than a call can take. */
function append<T>(list: T[], rows: readonly T[]): void {
  for (const row of rows) list.push(row)
}

interface Whole {
  sourceId: string
  text: string
  view: string
  source: SourceMeta
  /** The file holds one report. */
  alone: boolean
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
  const told = articlePeriod(words, read.raw.title, opening?.joined.text, whole.page, source.published)
  // What a reader says of the one report of a file holds; of several it is said where nothing else is.
  const period =
    source.period && (whole.alone || told === undefined)
      ? { ...source.period, basis: 'stated' as const }
      : told
  const issues: Issue[] = []
  const figures: Figure[] = []
  const practices: Practice[] = []
  const trace: Record<string, string[]> = {}
  const met = read.blocks.find(({ raw }) => raw.kind === 'meeting')?.joined.text
  const meeting = met && withDigits(met)
  // 关于某市…规划纲要的报告 in a file that calls itself 2006年政府工作报告.
  const byPlan = source.published ? undefined : yearByPlan(words)?.from
  const heads = read.blocks.map(({ raw, joined }) => ({ kind: raw.kind, text: joined.text }))
  const title = `${read.raw.title} ${whole.title ?? ''}`
  // A work report without a day or a year in its title: 三、2025年工作安排 tells what 今年 is, unless it speaks of 明年.
  const planned = words.includes('明年') ? undefined : yearPlanned(heads)
  const given = yearGiven(title, meeting, source.published, planned ?? byPlan, yearReviewed(heads))
  const scopes = scopeBlocks(read, document, given)
  const year = period?.end === undefined ? undefined : yearOfPeriod(period)
  const back = spansBack(words, year)
  const spoken =
    given === undefined
      ? (yearTold(source.period?.end, source.published) ??
        yearWritten(year, source.published, words, headingPeriod(read.raw.title) !== undefined) ??
        (year === undefined ? byPlan : undefined))
      : yearSpoken(meeting, title, given)
  const context: FigureContext = {
    sourceId,
    articleId: id,
    raw: text,
    period,
    given,
    spoken,
    published: source.published,
    back,
    trace: whole.trace,
    title: read.raw.title,
    paged: document.articles.length > 1,
  }
  const cells = tableFigures({
    blocks: read.blocks,
    titles: read.raw.titleBlocks,
    scopes,
    base: read.base,
    context,
  })
  append(figures, cells.figures)
  append(issues, cells.issues)
  const ahead = speaksAhead(words)
  const titles = scopes.flatMap(({ block }) => titlesIn(block.joined.text, block.sentences))
  const marks = marksOf(titles, words)
  for (const scoped of scopes) {
    const found = figuresOf(scoped, context)
    append(figures, found.figures)
    append(issues, found.issues)
    Object.assign(trace, found.trace)
    if (read.raw.kind === 'essay') continue
    const done = practicesOf(scoped, {
      sourceId,
      articleId: id,
      figures: found.figures,
      lead: scoped === scopes[0] && scopes.length > 1,
      ahead,
      marks,
    })
    append(practices, read.raw.kind === 'caption' ? done.practices.filter(inQuotes) : done.practices)
    append(issues, done.issues)
  }
  const unread = cells.issues.some(({ code }) => code === 'table.unread')
  const things = siblings(setsOf(once(chainsOf(practices))), marks)
  const { article, flaws } = articleOf(read, {
    ...{ id, sourceId, view, source, period, figures, unread },
    practices: things,
  })
  append(issues, flaws)
  return { article, figures, practices: things, issues, trace }
}
