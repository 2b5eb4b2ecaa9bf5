import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figuresInOrder } from '../../../src/app/features/sources/order.ts'
import { lineOf, rawLines, withoutTitle } from '../../../src/app/features/sources/reading-blocks.ts'
import type { Article } from '../../../src/contract/article.ts'
import { blocksOf } from '../../../src/text/spans/blocks.ts'
import { dataset, texts } from '../practices/fixture.ts'

const article = (text: string, spans: Article['spans'] = [{ start: 0, end: text.length }]): Article => ({
  id: 'a',
  sourceId: 's',
  title: '',
  kind: 'report',
  spans,
  blocks: [],
  regionIds: [],
})

const anyText = fc.string({ unit: fc.constantFrom('网', '。', ' ', '\n'), maxLength: 60 })

it('reads every word of the spans once, in their order', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const words = blocksOf(article(text), text)
        .flatMap(({ spans }) => spans)
        .map((piece) => text.slice(piece.start, piece.end))
        .join('')
      expect(words.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''))
    }),
  )
})

describe('rawLines', () => {
  it('gives the lines of the file back, numbered from 1', () => {
    fc.assert(
      fc.property(
        anyText.filter((text) => text.length > 0),
        (text) => {
          const lines = rawLines(article(text), text)
          const file = text.split('\n')
          for (const { number, span } of lines)
            expect(text.slice(span.start, span.end)).toBe(file[number - 1])
        },
      ),
    )
  })
  it('tells the lines of other articles between', () => {
    const text = '一\n二\n三'
    const lines = rawLines(
      article(text, [
        { start: 4, end: 5 },
        { start: 0, end: 1 },
      ]),
      text,
    )
    expect(lines.map(({ number, inside }) => [number, inside])).toEqual([
      [1, true],
      [2, false],
      [3, true],
    ])
  })
})

it('counts lines from 1', () => {
  expect([0, 1, 2].map((at) => lineOf('\n\n', at))).toEqual([1, 2, 3])
})

it('leaves out a heading that repeats the title, but never a number', () => {
  const text = '党建引领\n——聚合力100人\n正文。'
  const blocks = blocksOf(article(text), text)
  const title = '党建引领——聚合力100人'
  expect(withoutTitle(blocks, title, text, [])).toHaveLength(1)
  const span = { start: text.indexOf('100人'), end: text.indexOf('100人') + 4 }
  expect(withoutTitle(blocks, title, text, [{ span }])).toHaveLength(2)
})

it('orders figures as they are read, not as they stand in the file', () => {
  const figures = dataset.figures.filter((row) => row.articleId === 'fushun-a')
  const middle = texts.fushun.indexOf('吸纳')
  const pieces = [
    { start: middle, end: texts.fushun.length },
    { start: 0, end: middle },
  ]
  expect(figuresInOrder(figures, pieces, texts.fushun).shown.map((row) => row.quote)).toEqual([
    '4375名',
    '1194个',
  ])
})
