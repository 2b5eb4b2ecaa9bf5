import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  conceptsOf,
  countWords,
  passagesOf,
  perTenThousand,
  placesOf,
} from '../../../src/app/features/words/count.ts'
import { collection, raws } from '../shell/fixture.ts'

const [concept] = conceptsOf(['网格|城市网格'])
const textOf = (id: string) => raws[id]

describe('the words of a list', () => {
  test('are one a line, with what means the same; empty lines and repetitions are none', () => {
    expect(conceptsOf([' 网格｜网格化 ', '', '积分制', '积分制', '|'])).toEqual([
      { name: '网格｜网格化', words: ['网格', '网格化'] },
      { name: '积分制', words: ['积分制'] },
    ])
  })

  test('are no more than can be shown', () => {
    expect(conceptsOf(Array.from({ length: 50 }, (_, at) => `词${at}`))).toHaveLength(20)
  })
})

describe('where a word stands', () => {
  test('is told once, where two that mean the same begin or lie in each other', () => {
    expect(placesOf('城市网格、网格员', concept as never)).toEqual([
      { start: 0, end: 4 },
      { start: 5, end: 7 },
    ])
  })

  test('is found whatever width and quotation marks are', () => {
    const [rate] = conceptsOf(['98.5%'])
    expect(placesOf('达到98.5％', rate as never)).toEqual([{ start: 2, end: 7 }])
  })

  test('in any text: in order, apart, and each of its words', () => {
    const words = fc.array(fc.stringMatching(/^[网格化]{1,3}$/), { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(fc.stringMatching(/^[网格化。]{0,40}$/), words, (text, list) => {
        const places = placesOf(text, { name: 'x', words: list })
        places.forEach(({ start, end }, at) => {
          expect(list).toContain(text.slice(start, end))
          expect(start).toBeGreaterThanOrEqual(places[at - 1]?.end ?? 0)
        })
        if (list.some((word) => text.includes(word))) expect(places.length).toBeGreaterThan(0)
      }),
    )
  })
})

describe('counts', () => {
  const [first, second] = conceptsOf(['网格', '群众诉求|看病'])
  const rows = countWords(collection, [first, second] as never, textOf)

  test('are by place and year, with the size of the texts', () => {
    expect(rows.map(({ regionId, year, counts }) => ({ regionId, year, counts }))).toMatchObject([
      { counts: [2, 1] },
      { counts: [1, 2] },
    ])
    expect(rows.every(({ size }) => size > 20)).toBe(true)
  })

  test('leave out what has not come', () => {
    expect(
      countWords(collection, [first] as never, (id) => (id === 'aaaa' ? raws[id] : undefined)),
    ).toHaveLength(1)
  })

  test('open their passages with the words around them', () => {
    const [passage] = passagesOf(rows[0] as never, first as never)
    expect(passage).toMatchObject({ words: '网格', before: expect.stringContaining('精准优化城市') })
  })

  test('for ten thousand characters', () => {
    expect(perTenThousand(3, 12_000)).toBe(2.5)
    expect(perTenThousand(3, 0)).toBe(0)
  })
})
