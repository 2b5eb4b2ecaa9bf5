import type { Article, ArticleBlock } from '../../../contract/article.ts'
import type { Span } from '../../../contract/span.ts'
import { wordsOf } from '../../../text/spans/words-of.ts'

/**
 * Leaves out the first blocks where they only repeat the title that stands above them, unless a number of
 * theirs would be lost.
 */
export function withoutTitle(
  blocks: readonly ArticleBlock[],
  title: string,
  text: string,
  figures: readonly { span: Span }[],
): ArticleBlock[] {
  const bare = (words: string) => words.replace(/\s/gu, '')
  const first = blocks.findIndex(({ spans }) => {
    const words = wordsOf(text, spans)
    const counts = spans.some((piece) =>
      figures.some(({ span }) => piece.start <= span.start && span.start < piece.end),
    )
    return counts || !bare(title).includes(bare(words))
  })
  return first < 0 ? [...blocks] : blocks.slice(first)
}

/** Rows of one table, that stand below each other. */
export interface ReadingTable {
  rows: readonly ArticleBlock[]
}

/** The blocks with the rows of each table put together. */
export function withTables(blocks: readonly ArticleBlock[]): (ArticleBlock | ReadingTable)[] {
  const out: (ArticleBlock | { rows: ArticleBlock[] })[] = []
  for (const block of blocks) {
    const last = out.at(-1)
    if (block.kind !== 'row') out.push(block)
    else if (last && 'rows' in last) last.rows.push(block)
    else out.push({ rows: [block] })
  }
  return out
}

/** How many rows of a table stand above the first that holds a figure; none where no row does. */
export function headsOf(rows: readonly Span[], figures: readonly { span: Span }[]): number {
  const first = rows.findIndex((row) =>
    figures.some(({ span }) => row.start <= span.start && span.start < row.end),
  )
  return Math.max(first, 0)
}

/** A line of the file, with its number counted from 1. */
export interface RawLine {
  number: number
  span: Span
  /** Whether any of it belongs to the article. */
  inside: boolean
}

/** The lines of the file from the first to the last that the article takes, those of others between them too. */
export function rawLines(article: Article, text: string): RawLine[] {
  const from = Math.min(...article.spans.map((span) => span.start))
  const to = Math.max(...article.spans.map((span) => span.end))
  const lines: RawLine[] = []
  let start = 0
  for (let number = 1; start <= text.length && start < to; number++) {
    const stop = text.indexOf('\n', start)
    const end = stop < 0 ? text.length : stop
    if (end >= from) {
      const inside = article.spans.some((span) => span.start < end && start < span.end)
      lines.push({ number, span: { start, end }, inside })
    }
    start = end + 1
  }
  return lines
}

/** The number of the line on which a position stands. */
export function lineOf(text: string, position: number): number {
  return text.slice(0, position).split('\n').length
}
