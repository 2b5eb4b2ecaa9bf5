import { leadMarks, opensWithPlace, personLine } from '../../lexicon/layout.ts'
import type { RawBlock } from '../prepare/rejoin.ts'
import { repeats } from './titles.ts'

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

/** The name that stands alone on its line, with a colon behind it or without (大连市, 北京市通州区:); undefined for any other line. */
function scopeOf({ kind, text }: RawBlock, names: Names): string | undefined {
  const name = text.replace(/:$/u, '')
  return kind === 'heading' && names.isScope(name) ? name : undefined
}

/** Where an article begins, and where its title ends. */
interface Start {
  at: number
  titleEnd: number
  scope?: string
  essay?: boolean
}

/** Where articles begin, in reading order, told by bylines, leads, column tags, names of places, alone or before a title, and writers. */
export function startsOf(blocks: readonly RawBlock[], names: Names): Start[] {
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
  const scopes = blocks.filter((block) => scopeOf(block, names) !== undefined).length
  /** The name of another place than a heading opens with, right over a table: the next sheet of a workbook. */
  const ofSheet = (at: number, scope: string) =>
    blocks[at + 1]?.table !== undefined && [...items.values()].some((place) => !place.endsWith(scope))
  blocks.forEach((block, at) => {
    const scope = scopeOf(block, names)
    if (scope !== undefined && (scopes >= 2 || ofSheet(at, scope))) {
      put({ at, titleEnd: at + 1, scope })
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
      put({ at: at - 1, titleEnd: at, essay: !opensWithPlace.test(blocks[at + 1]?.text ?? '') })
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
