import { describe, expect, it } from 'vitest'
import { rowsOf } from './rows-of.ts'

const without = (table: unknown, text: string) =>
  rowsOf(table)
    .find((row) => row.text === text)
    ?.without()

describe('the rows of a table', () => {
  it('are the words of a string, and of a group of words', () => {
    expect(without(' 增长 提高\n 上升 达到 ', '上升')).toBe('增长 提高 达到')
    expect(without([{ classes: [], words: '甲 乙 丙 丁' }], '丁')).toEqual([
      { classes: [], words: '甲 乙 丙' },
    ])
  })

  it('are the alternatives of a pattern that is a choice, whatever frames it', () => {
    expect(without(/(?<!不)(?:甲|乙(?:a|b)|丙\||丁)$/u, '乙(?:a|b)')).toEqual(/(?<!不)(?:甲|丙\||丁)$/u)
    expect(without(/甲|乙|[|]|丁/gu, '甲')).toEqual(/乙|[|]|丁/gu)
    expect(without(/甲|乙|[|]|丁/u, '丁')).toEqual(/甲|乙|[|]/u)
  })

  it('are not the parts of a pattern that is a phrase', () => {
    expect(rowsOf(/甲(?:乙|丙)丁/u)).toEqual([])
  })

  it('are the members of a list, a set and a map, and the keys of a record', () => {
    expect(without(['甲', '乙'], '甲')).toEqual(['乙'])
    expect(without({ 甲: 1, 乙: 2 }, '甲: 1')).toEqual({ 乙: 2 })
    expect(without(new Set(['甲', '乙']), '甲')).toEqual(new Set(['乙']))
    expect(without(new Map([['甲', 1]]), '甲: 1')).toEqual(new Map())
  })

  it('name the word that a text must hold for a word to matter', () => {
    expect(rowsOf('甲 乙 丙 丁')[0]).toMatchObject({ text: '甲', needs: '甲' })
    expect(rowsOf(/甲+|乙|丙|丁/u)[0]).not.toHaveProperty('needs')
  })
})
