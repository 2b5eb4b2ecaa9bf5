import { isDateline } from '../../lexicon/dateline.ts'
import { footOpens, isFurniture } from '../../lexicon/furniture.ts'
import { lineShapes, reportNamed, sentenceEnd } from '../../lexicon/layout.ts'
import { parted } from '../../text/parted.ts'
import { partInlineHeadings } from './inline-headings.ts'
import type { Line } from './line.ts'
import { withDigits } from './spelled-date.ts'
import { partStreams } from './streams/streams.ts'
import { markFrames } from './tables/frames.ts'
import { markTables } from './tables/rows.ts'
import { unwrap } from './wrapped.ts'

const headingLimit = 48
/** A line that dates a page is no longer. */
const headLimit = 80
/** No paragraph of a report is so long; a longer line (a whole document on one) is read as several paragraphs. */
export const paragraphLimit = 4000

/** Brackets or quotes that open and do not close: the line was cut, it is no heading. */
function isUnclosed(text: string): boolean {
  const count = (character: string) => text.split(character).length
  return count('“') !== count('”') || count('(') !== count(')') || count('《') !== count('》')
}

function kindOf(text: string): Line['kind'] {
  if (isFurniture(text)) return 'noise'
  // 二〇一九年一月十四日在县第十三届人民代表大会第二次会议上
  const dated = text.length <= headLimit ? withDigits(text) : text
  for (const [kind, shape] of lineShapes) if (shape.test(dated)) return kind
  const sentence = /[。!?;]/u.test(text.replace(/[“(][^”)“(]{0,80}[”)]/gu, '')) || /[。!?]”?$/u.test(text)
  // 近年来,某区立足……“四个维 was cut by a column; 强化“两个覆盖” 奏响共谋发展“进行曲” stands alone.
  const commas = (text.match(/,/gu) ?? []).length
  const limit = reportNamed.test(text) ? headLimit : headingLimit
  if (!sentence && text.length <= limit && commas <= 1 && !/[,、:]$/u.test(text) && !isUnclosed(text))
    return 'heading'
  return 'body'
}

/** A picture's file name in the text (调研.jpg): the line that repeats it is the picture's caption. */
const picture = /^(.+)\.(?:jpe?g|png|gif|webp|bmp)$/iu
/** So many line breaks stand around what a page sets apart from its columns. */
const apart = 4
const captionLimit = 60

/** What opens an item of a list: • 新增铁路989公里. Dashes and squares open titles and columns of a page. */
const bullet = /^(?:[•·●○◆◇▪►➢✓√]\s{0,3}|[*-]\s{1,3})(?=\S)/u
/** A number with what it counts: 989公里, 60%, 超2万亿千瓦时; not 2022年, 3月, 第2版, 4、. */
const counted = /\d\s?(?:[%‰％]|\p{Script=Han})/u
const noCount = /\d{4}年|\d{1,2}[月日版期号章节条、.]|第\d{1,3}/gu
const states = (text: string): boolean => counted.test(text.replace(noCount, ''))
/** So many lines of that shape below each other are a list and no headings. */
const leastItems = 3

/**
 * Items of a list that end without a full stop are read, not taken for headings: those that a mark opens, and three short
 * lines or more below each other that state a number each. Refuses the first line of a text, which is its title.
 */
function markItems(lines: readonly Line[], marked: ReadonlySet<Line>): void {
  const isItem = (line: Line | undefined) => line?.kind === 'heading' && states(line.text)
  for (let at = 1; at < lines.length; at++) {
    let end = at
    while (isItem(lines[end])) end++
    const list = end - at >= leastItems
    for (let item = at; item < Math.max(end, at + 1); item++) {
      const line = lines[item]
      if (line?.kind === 'heading' && (list || (marked.has(line) && states(line.text))))
        Object.assign(line, { kind: 'body', open: false })
    }
    at = Math.max(at, end - 1)
  }
}

/** 12、成都市4502.60亿元: the number of an item. */
const itemNumber = /^(\d{1,3})[、.)](?!\d)/u

/** Lines that count one behind the other (11、…, 12、…) are items of a list, and none goes on in the next. */
function markNumbered(lines: readonly Line[]): void {
  const numbers = lines.map(({ text }) => Number(itemNumber.exec(text)?.[1] ?? Number.NaN))
  for (const [at, line] of lines.entries()) {
    const [before, own, behind] = [numbers[at - 1], numbers[at], numbers[at + 1]]
    if (line.kind === 'body' && own !== undefined && (before === own - 1 || behind === own + 1))
      line.open = false
  }
}

/** A row whose first cells are empty: what stands in it stands below the second column. */
const emptyFirst = /^ {0,8}(?=\t{1,40}[^\t]{1,400}\t{1,40}\S)/u

/** A line without the white space at its edges; a row keeps the tabs that say which of its first cells are empty. */
function withoutEdges(line: string): string {
  const lead = emptyFirst.exec(line)?.[0]
  return lead === undefined ? line.trim() : line.slice(lead.length).trimEnd()
}

/** 老街坊,又有新变化!这份账本请查收: what a page opens with, right above its line of date, is its title, however it is pointed. */
function markTitle(lines: readonly Line[]): void {
  const at = lines.findIndex(({ kind }) => kind !== 'noise')
  const [first, next] = [lines[at], lines[at + 1]]
  const short = first?.kind === 'body' && first.text.length <= headingLimit && !/[。;]/u.test(first.text)
  if (first && short && next?.kind === 'meta') Object.assign(first, { kind: 'heading', open: false })
}

/** So many lines at the most stand above the first paragraph, and below the last. */
const [headSize, footSize] = [12, 3]
/** A line that ends as a sentence, or is as long as one, is a paragraph. */
const isParagraph = ({ kind, text }: Line): boolean =>
  kind === 'body' && (text.length > headLimit || /[。!?]”?$/u.test(text))

/** 某县统计局 2024年3月28日: lines that say of when a text is, by whom and in what, above its first paragraph and at its end. */
function markDays(lines: readonly Line[]): void {
  const first = lines.findIndex(isParagraph)
  const head = lines.slice(0, Math.min(headSize, first < 0 ? lines.length : first))
  const foot = Math.max(head.length, lines.findLastIndex(isParagraph) + 1, lines.length - footSize)
  for (const line of [...head, ...lines.slice(foot)]) {
    if (line.kind === 'noise' || line.kind === 'meta' || line.kind === 'meeting') continue
    if (line.text.length <= headLimit && isDateline(withDigits(line.text)))
      Object.assign(line, { kind: 'meta', open: false })
  }
}

/** The lines that hold something, in the order of the raw text. */
export function splitLines(view: string): Line[] {
  const lines: Line[] = []
  const pattern = /[^\r\n\u2028\u2029]+/gu
  const pictures = new Set<string>()
  const items = new Set<Line>()
  let foot = false
  let last = 0
  for (const match of view.matchAll(pattern)) {
    const whole = match[0]
    const trimmed = withoutEdges(whole)
    if (trimmed === '') continue
    const mark = bullet.exec(trimmed)?.[0] ?? ''
    const text = trimmed.slice(mark.length)
    const start = match.index + whole.indexOf(trimmed) + mark.length
    if (text.length > paragraphLimit) {
      for (const stretch of parted(view, { start, end: start + text.length }, paragraphLimit)) {
        const piece = view.slice(stretch.start, stretch.end)
        const from = stretch.start + piece.length - piece.trimStart().length
        const words = piece.trim()
        if (words === '') continue
        lines.push({
          start: from,
          end: from + words.length,
          text: words,
          kind: 'body',
          open: false,
        })
      }
      last = start + text.length
      continue
    }
    const name = text.includes('.') ? picture.exec(text)?.[1] : undefined
    if (name) pictures.add(name)
    // Near the head it is a button of the page.
    foot ||= start > view.length / 3 && footOpens.test(text)
    let kind = foot ? 'noise' : kindOf(text)
    const breaks = view.slice(last, start).split('\n').length - 1
    last = start + text.length
    // “某某”党群服务中心开展活动,增强凝聚力。 stands far from the column's text.
    const single = /^[^。!?]+[。!?]$/u.test(text) && text.length <= captionLimit
    if (pictures.has(text) || (kind === 'body' && lines.length > 0 && breaks >= apart && single))
      kind = 'caption'
    const open = kind === 'body' && !sentenceEnd.test(text)
    const line: Line = { start, end: start + text.length, text, kind, open }
    if (mark !== '') items.add(line)
    lines.push(line)
  }
  markDays(lines)
  markTitle(lines)
  markFrames(lines)
  const whole = partStreams(view, partInlineHeadings(lines))
  markTables(whole)
  markItems(whole, items)
  const out = unwrap(whole, (line, before) => view.slice(before.end, line.start).split('\n').length === 2)
  markNumbered(out)
  return out
}
