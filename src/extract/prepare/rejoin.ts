import type { Span } from '../../contract/span.ts'
import { cannotBegin } from '../../lexicon/layout.ts'
import type { Line } from './line.ts'
import { paragraphLimit } from './lines.ts'

/** A block before it belongs to an article: lines that read as one. */
export interface RawBlock {
  kind: Line['kind']
  pieces: Span[]
  text: string
  /** A line of a table: a row, or one that names the columns. */
  table?: 'row' | 'head'
  flags: ('openStart' | 'openEnd' | 'duplicated' | 'gluedHeading' | 'rejoined')[]
}

/** A repeated paragraph shorter than this may be meant (a refrain, a list item). */
const repeatLimit = 30

/**
 * A heading that the page's columns glued to the end of an unfinished line (…书记到带农惠民蓄足发展后劲) stands
 * once more alone on its line: the glued copy is cut off. Gives the length to cut.
 */
function gluedLength(line: Line, headings: ReadonlySet<string>): number {
  if (!line.open) return 0
  for (let length = Math.min(longestGlued, line.text.length - 1); length >= shortestGlued; length--)
    if (headings.has(line.text.slice(-length))) return length
  return 0
}
const shortestGlued = 5
const longestGlued = 60

/** (某省)关于…的报告: the long form of a title, which may end with its short one. */
const longTitle = /^(?:[(][^)]{2,12}[)])?关于/u

/** A short line that ends with a whole other heading is running text that the heading was glued to. */
function isCut(line: Line, headings: ReadonlySet<string>): boolean {
  return (
    line.text.length > 20 && !longTitle.test(line.text) && gluedLength({ ...line, open: true }, headings) > 0
  )
}

/** Whether a text comes to its end. The marks of a table may stand behind it. */
function ends(text: string): boolean {
  let at = text.length - 1
  while (at > 0 && /[\s|]/u.test(text.charAt(at))) at--
  return '。!?;…”"』」))》】::'.includes(text.charAt(at))
}

/**
 * Joins the lines that a line or a column break cut apart. Captions, credits and column tags between the
 * halves of a sentence stay blocks of their own; a heading is never joined, so an end that is lost stays open.
 */
export function rejoin(lines: readonly Line[]): RawBlock[] {
  const headings = new Set(lines.filter((line) => line.kind === 'heading').map((line) => line.text))
  lines = lines.map((line) =>
    line.kind === 'heading' && isCut(line, headings) ? { ...line, kind: 'body', open: true } : line,
  )
  const blocks: RawBlock[] = []
  // Items of a list are whole without a full stop.
  const whole = new Set<RawBlock>()
  let open: RawBlock | undefined
  for (const line of lines) {
    if (line.kind !== 'body') {
      // What may stand between the halves of a sentence does not end it; a heading does.
      if (line.kind === 'heading' && !(open && endsInside(open, line))) open = undefined
      if (open && line.kind === 'heading') {
        extend(open, line, 0)
        continue
      }
      blocks.push({
        kind: line.kind,
        pieces: [{ start: line.start, end: line.end }],
        text: line.text,
        flags: [],
      })
      continue
    }
    if (line.table || (open && open.text.length + line.text.length > paragraphLimit)) open = undefined
    const cut = gluedLength(line, headings)
    if (open) {
      extend(open, line, cut)
      if (!line.open) open = undefined
      continue
    }
    const end = line.end - cut
    const text = line.text.slice(0, line.text.length - cut)
    const block: RawBlock = { kind: 'body', pieces: [{ start: line.start, end }], text, flags: [] }
    if (line.table) block.table = line.table
    if (cut > 0) block.flags.push('gluedHeading')
    if (cannotBegin.test(text)) block.flags.push('openStart')
    blocks.push(block)
    if (!line.open) whole.add(block)
    open = line.open ? block : undefined
  }
  markRepeated(blocks)
  for (const block of blocks)
    if (block.kind === 'body' && !block.table && !whole.has(block) && !ends(block.text))
      block.flags.push('openEnd')
  return blocks
}

/** A short line without a sentence's end may still be the rest of a word: 抓治⏎理 has brackets or quotes to close. */
function endsInside(block: RawBlock, line: Line): boolean {
  const depth = (text: string, a: RegExp, b: RegExp) =>
    (text.match(a) ?? []).length - (text.match(b) ?? []).length
  for (const [a, b] of [
    [/“/gu, /”/gu],
    [/《/gu, /》/gu],
    [/\(/gu, /\)/gu],
  ] as const) {
    if (depth(block.text, a, b) > 0 && depth(line.text, a, b) < 0) return true
  }
  return false
}

function extend(block: RawBlock, line: Line, cut: number): void {
  block.pieces.push({ start: line.start, end: line.end - cut })
  block.text += line.text.slice(0, line.text.length - cut)
  if (!block.flags.includes('rejoined')) block.flags.push('rejoined')
  if (cut > 0 && !block.flags.includes('gluedHeading')) block.flags.push('gluedHeading')
}

/** A paragraph that was printed twice, whatever its line breaks: the later one is flagged. */
function markRepeated(blocks: readonly RawBlock[]): void {
  const seen = new Set<string>()
  for (const block of blocks) {
    if (block.kind !== 'body' || block.table || block.text.length < repeatLimit) continue
    if (seen.has(block.text)) block.flags.push('duplicated')
    seen.add(block.text)
  }
}
