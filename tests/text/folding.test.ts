import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { folded, holds } from '../../src/text/folding.ts'

describe('a text as it is searched', () => {
  test.each([
    ['98.5％', '98.5%'],
    ['村（社区）', '村(社区)'],
    ['“六步法”', '"六步法"'],
    ['ＧＤＰ', 'gdp'],
    ['１２３４', '1234'],
    ['2021—2025年', '2021-2025年'],
    ['［一］', '(一)'],
    ['12⼾', '12户'],
    ['《规划》', '<规划>'],
    ['Urbanization rate', 'urbanisation rate'],
  ])('%s is found by %s, and the other way round', (text, typed) => {
    expect(folded(text)).toBe(typed)
    expect(holds(`甲${text}乙`, folded(typed))).toBe(true)
    expect(holds(`甲${typed}乙`, folded(text))).toBe(true)
  })

  test('radicals are the characters that they stand for', () => {
    expect(folded('⺠⽣⼯程 增⻓')).toBe('民生工程 增长')
  })

  test('other words are not', () => {
    expect(holds('“六步法”', '六法')).toBe(false)
    expect(holds('98.5％', '98.5‰')).toBe(false)
  })

  test('keeps every offset, whatever the text, and is folded once for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(folded(text)).toHaveLength(text.length)
        expect(folded(folded(text))).toBe(folded(text))
      }),
    )
  })
})
