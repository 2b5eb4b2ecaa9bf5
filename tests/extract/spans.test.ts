import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Span } from '../../src/contract/span.ts'
import { extract } from '../../src/extract/index.ts'
import { wordsOf } from '../../src/text/spans/words-of.ts'

const seeds = join(import.meta.dirname, '..', '..', 'seeds')

const bare = (words: string) => words.replace(/\s/gu, '')

/** The parts of pieces that lie in a span. */
const inSpan = (pieces: readonly Span[], { start, end }: Span): Span[] =>
  pieces
    .map((piece) => ({ start: Math.max(start, piece.start), end: Math.min(end, piece.end) }))
    .filter((piece) => piece.start < piece.end)

/** Everything that the contract promises of offsets, for one text. */
function check(text: string): void {
  const { articles, figures, practices } = extract({ sourceId: 's', text })
  const inside = ({ start, end }: Span) => 0 <= start && start <= end && end <= text.length
  for (const figure of figures) {
    expect(text.slice(figure.span.start, figure.span.end)).toBe(figure.quote)
    expect(figure.context.every(inside)).toBe(true)
    expect(figure.labelSpans.every(inside)).toBe(true)
    expect(Number.isFinite(figure.value)).toBe(true)
    // Nothing of another block (a caption between two columns) stands inside a quote.
    const own = articles
      .find(({ id }) => id === figure.articleId)
      ?.blocks.map((block) => inSpan(block.spans, figure.span))
      .find((pieces) => pieces.length > 0)
    expect(bare(wordsOf(text, own ?? []))).toBe(bare(figure.quote))
    // The sentence holds its number.
    const holds = figure.context.some(
      (piece) => piece.start <= figure.span.start && figure.span.start < piece.end,
    )
    expect(holds).toBe(true)
  }
  for (const practice of practices) {
    expect(inside(practice.span)).toBe(true)
    for (const node of [...(practice.steps ?? []), ...(practice.levels ?? []), ...(practice.parts ?? [])]) {
      expect(inside(node.span)).toBe(true)
    }
  }
  for (const article of articles) expect(article.spans.every(inside)).toBe(true)
  const ids = [...articles, ...figures, ...practices].map((row) => row.id)
  expect(new Set(ids).size).toBe(ids.length)
}

const fragment = fc.constantFrom(
  '长海县',
  '全市',
  '今年以来,',
  '建立网格党支部',
  '1120个',
  '、',
  '。',
  ',',
  '近5万件',
  '98%以上',
  '\n',
  '\n\n',
  '“',
  '”',
  '《',
  '》',
  '(',
  ')',
  '受理、核实、反馈“三步法”',
  '街道—社区—网格',
  '１２３４名',
  ',',
  ';',
  '三分之二的农户',
  '2016年',
  '同比增长',
  '11.2%',
  '①图为某地。',
  '本报讯 ',
  '□本报记者 张三',
  '力争',
  '村党总支',
  '和',
  '的',
  '28件30人',
  '\u3000',
  '\r\n',
  '😀',
  '<b>',
)

describe('offsets', () => {
  it('always reproduce their quotes, whatever the text is made of', () => {
    fc.assert(
      fc.property(fc.array(fragment, { maxLength: 60 }), (parts) => check(parts.join(''))),
      { numRuns: 400 },
    )
  })

  it('hold for any string at all', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), check), { numRuns: 300 })
  })

  const reports = readdirSync(seeds)
    .filter((file) => file.endsWith('.txt'))
    .sort()

  it.each(reports)('hold on %s', (file) => {
    const text = readFileSync(join(seeds, file), 'utf8')
    check(text)
    expect(extract({ sourceId: 's', text }).figures.length).toBeGreaterThan(30)
  })

  it('are the same twice', () => {
    const text = readFileSync(join(seeds, reports[0] ?? ''), 'utf8')
    expect(extract({ sourceId: 's', text })).toEqual(extract({ sourceId: 's', text }))
  })
})
