import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article, ArticleBlock } from '../../src/contract/article.ts'
import type { Span } from '../../src/contract/span.ts'
import { blocksOf, isInRow, paragraphAround, paragraphsIn } from '../../src/text/spans/blocks.ts'
import { clipped, firstOf, lastOf } from '../../src/text/spans/cut.ts'
import { sizeOf } from '../../src/text/spans/size-of.ts'
import { wordsOf } from '../../src/text/spans/words-of.ts'

/** An article of a whole text. */
const articleOf = (text: string, blocks: ArticleBlock[] = []): Article => ({
  id: 'a',
  sourceId: 's',
  title: '',
  kind: 'report',
  spans: [{ start: 0, end: text.length }],
  blocks,
  regionIds: [],
})

const anyText = fc.string({ unit: fc.constantFrom('网', '。', ' ', '\n'), maxLength: 60 })
const bare = (words: string) => words.replace(/\s/gu, '')

/** Pieces in reading order, none of them empty, that do not touch. */
const anyPieces: fc.Arbitrary<Span[]> = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 9 })), { maxLength: 6 })
  .map((steps) => {
    let at = 0
    return steps.map(([gap, size]) => {
      const start = at + gap
      at = start + size
      return { start, end: at }
    })
  })

describe('the blocks of an article', () => {
  it('are its lines where it has none: every word once, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const words = blocksOf(articleOf(text), text).map(({ spans }) => wordsOf(text, spans))
        expect(bare(words.join(''))).toBe(bare(text))
        expect(words.every((line) => !line.includes('\n') && line.trim() !== '')).toBe(true)
      }),
    )
  })

  it.each([
    ['主要做法', 'heading'],
    ['一是抓服务。', 'paragraph'],
    ['(本报记者)', 'paragraph'],
  ])('%s is a %s', (line, kind) => {
    expect(blocksOf(articleOf(line), line)).toMatchObject([{ kind }])
  })

  it('part a stretch: a piece that a column break cut stays with its paragraph', () => {
    const text = '建立干\n图片说明\n部制度。\n下一段。'
    const cut = [
      { start: 0, end: 3 },
      { start: 9, end: 13 },
    ]
    const article = articleOf(text, [
      { kind: 'paragraph', spans: cut },
      { kind: 'paragraph', spans: [{ start: 14, end: 18 }] },
    ])
    const parts = paragraphsIn(article, { start: 2, end: 16 }, text)
    expect(parts.map((pieces) => wordsOf(text, pieces))).toEqual(['干部制度。', '下一'])
    expect(paragraphAround(article, [{ start: 10, end: 11 }], text)).toEqual(cut)
    expect(paragraphAround(article, [{ start: 5, end: 6 }], text)).toEqual([])
  })

  it('say what stands in a row of a table', () => {
    const text = '茶叶\t310\n油茶84吨。'
    const article = articleOf(text, [
      { kind: 'row', spans: [{ start: 0, end: 6 }] },
      { kind: 'paragraph', spans: [{ start: 7, end: 13 }] },
    ])
    expect(isInRow(article, { start: 3, end: 6 })).toBe(true)
    expect(isInRow(article, { start: 9, end: 12 })).toBe(false)
  })
})

describe('pieces', () => {
  it('are cut in two without losing a character', () => {
    fc.assert(
      fc.property(anyPieces, fc.nat(60), (pieces, count) => {
        const whole = sizeOf(pieces)
        const [first, last] = [firstOf(pieces, count), lastOf(pieces, whole - count)]
        expect(sizeOf(first)).toBe(Math.min(count, whole))
        expect(sizeOf(first) + sizeOf(last)).toBe(whole)
        const text = '零一二三四五六七八九'.repeat(9)
        expect(wordsOf(text, first) + wordsOf(text, last)).toBe(wordsOf(text, pieces))
      }),
    )
  })

  it('are clipped to a stretch', () => {
    fc.assert(
      fc.property(anyPieces, fc.nat(60), fc.nat(60), (pieces, start, length) => {
        const end = start + length
        const inside = (at: number) => pieces.some((piece) => piece.start <= at && at < piece.end)
        const kept = clipped(pieces, { start, end })
        for (let at = 0; at < 130; at++)
          expect(kept.some((piece) => piece.start <= at && at < piece.end)).toBe(
            start <= at && at < end && inside(at),
          )
        expect(kept.every((piece) => piece.start < piece.end)).toBe(true)
      }),
    )
  })
})
