import type { Article } from '../../contract/article.ts'
import { leadMarks, personLine } from '../../lexicon/layout.ts'
import { plain } from '../../text/plain.ts'
import type { RawBlock } from '../prepare/rejoin.ts'
import { joinTitle, repeats, speaker } from './titles.ts'

/** An article before its places and dates are known: blocks in reading order. */
export interface RawArticle {
  title: string
  /** How many of the first blocks are its title. */
  titleBlocks: number
  kind: Article['kind']
  blocks: RawBlock[]
  /** The heading is nothing but the name of a place or an organ; it is the scope of all that follows. */
  scopeHeading?: string
}

/** What the division into articles must know of names. */
export interface Names {
  /** Whether a heading is the name of a place or an organ alone on its line (大连市, 省国资委党委). */
  isScope(text: string): boolean
  /** The place with which a heading opens that titles a report of its own (安徽省霍山县:…); undefined for any other heading. */
  itemPlace(text: string): string | undefined
}

const gap = (before: RawBlock | undefined, after: RawBlock | undefined) =>
  (after?.pieces[0]?.start ?? Number.POSITIVE_INFINITY) - (before?.pieces.at(-1)?.end ?? 0)
/** A line break, as one character or two; a blank line is as much again. */
const lineBreak = 2

/** Whether a heading is the second line of the title above it: right below it, parted from what follows, no section. */
function isSecondLine(blocks: readonly RawBlock[], at: number, names: Names): boolean {
  const text = blocks[at]?.text ?? ''
  const above = gap(blocks[at - 1], blocks[at])
  return (
    text.length >= 6 &&
    above <= lineBreak &&
    gap(blocks[at], blocks[at + 1]) >= above * 2 &&
    !/^[(]?[一二三四五六七八九十\d]+[、.)]|^第.{1,3}[章节部]/u.test(text) &&
    !names.isScope(text) &&
    !personLine.test(text)
  )
}

interface Start {
  at: number
  titleEnd: number
  scope?: string
  essay?: boolean
}

/** Where articles begin, told by bylines, leads, column tags, names of places, alone or before a title, and writers. */
function starts(blocks: readonly RawBlock[], names: Names): Start[] {
  const found = new Map<number, Start>()
  const isTitle = (at: number) => blocks[at]?.kind === 'heading' || blocks[at]?.kind === 'subtitle'
  /** The run of headings that ends right before `end`. */
  const titleBefore = (end: number): number => {
    let at = end
    while (at > 0 && isTitle(at - 1)) at--
    return at
  }
  const put = (start: Start) => {
    if (!found.has(start.at)) found.set(start.at, start)
  }
  const items = new Map<number, string>()
  blocks.forEach(({ kind, text }, at) => {
    const place = kind === 'heading' ? names.itemPlace(text) : undefined
    if (place !== undefined) items.set(at, place)
  })
  const several = new Set(items.values()).size >= 2
  const scopes = blocks.filter((block) => block.kind === 'heading' && names.isScope(block.text)).length
  blocks.forEach((block, at) => {
    if (block.kind === 'heading' && scopes >= 2 && names.isScope(block.text)) {
      put({ at, titleEnd: at + 1, scope: block.text })
    } else if (several && items.has(at)) {
      put({ at, titleEnd: at + 1 })
    } else if (block.kind === 'byline' || (block.kind === 'body' && leadMarks.test(block.text))) {
      const first = titleBefore(at)
      if (first < at) put({ at: first, titleEnd: at })
    } else if (
      block.kind === 'heading' &&
      personLine.test(block.text) &&
      isTitle(at - 1) &&
      !isTitle(at - 2)
    ) {
      put({ at: at - 1, titleEnd: at, essay: true })
    } else if (block.kind === 'column') {
      let end = at + 1
      while (isTitle(end) && !personLine.test(blocks[end]?.text ?? '')) end++
      if (end > at + 1) put({ at: at + 1, titleEnd: end })
    }
  })
  const sorted = [...found.values()].sort((a, b) => a.at - b.at)
  const first = blocks.findIndex((block, at) => isTitle(at) || block.kind === 'body')
  if (first >= 0 && (sorted[0]?.at ?? Number.POSITIVE_INFINITY) > first) {
    let end = first
    // The head of a page: the title and what belongs to it, up to the first line that is neither.
    while (
      isTitle(end) &&
      end - first < 3 &&
      (end === first ||
        blocks[end]?.kind === 'subtitle' ||
        /—$/u.test(blocks[end - 1]?.text ?? '') ||
        repeats(blocks[end - 1]?.text ?? '', blocks[end]?.text ?? '') ||
        (end === first + 1 && isSecondLine(blocks, end, names)))
    )
      end++
    sorted.unshift({ at: first, titleEnd: end })
  }
  return sorted
}

/**
 * Splits a source into its articles. Every caption is an article of its own (it tells of its picture), so
 * that it never stands between the halves of a report.
 * @param sourceTitle what the file calls itself, for a text that opens without a title
 */
export function splitArticles(blocks: readonly RawBlock[], names: Names, sourceTitle?: string): RawArticle[] {
  const begins = starts(blocks, names)
  const articles: RawArticle[] = []
  begins.forEach((start, index) => {
    const end = begins[index + 1]?.at ?? blocks.length
    const own: RawBlock[] = []
    const captions: RawBlock[][] = []
    for (let at = start.at; at < end; at++) {
      const block = blocks[at]
      if (!block || block.kind === 'noise' || block.kind === 'column') continue
      const previous = blocks[at - 1]
      if (block.kind === 'caption') captions.push([block])
      else if (block.kind === 'credit') {
        if (previous?.kind === 'caption') captions.at(-1)?.push(block)
        else own.push(block)
      } else own.push(block)
    }
    const titleBlocks = start.titleEnd - start.at
    // ——2026年2月5日在某市…会议上: the line above the one that names who speaks belongs to the report.
    const above = index === 0 ? blocks[start.at - 1] : undefined
    if (above?.kind === 'meeting') own.splice(titleBlocks, 0, above)
    const title = plain(joinTitle(own.slice(0, titleBlocks).map((block) => block.text)))
    const body = own.slice(titleBlocks)
    const length = body.reduce((sum, block) => sum + block.text.length, 0)
    const brief = body.some((block) => leadMarks.test(block.text)) || length < 300
    if (own.length > 0) {
      articles.push({
        title,
        titleBlocks,
        kind: start.essay ? 'essay' : brief && !start.scope ? 'brief' : 'report',
        blocks: own,
        ...(start.scope ? { scopeHeading: start.scope } : {}),
      })
    }
    for (const caption of captions) {
      const text = caption[0]?.text ?? ''
      articles.push({
        title: plain(text.replace(/[。]?$/u, '').slice(0, 60)),
        titleBlocks: 0,
        kind: 'caption',
        blocks: caption,
      })
    }
  })
  // A head that the file states (title: …), where the text begins with who speaks (某市市长 王某).
  const first = articles.find(({ kind }) => kind !== 'caption')
  if (first && sourceTitle !== undefined && (first.title === '' || speaker.test(first.title)))
    Object.assign(first, { title: plain(sourceTitle), titleBlocks: 0 })
  return articles
}
