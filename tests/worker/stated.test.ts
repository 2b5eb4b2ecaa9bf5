import { describe, expect, it } from 'vitest'
import { statedIn } from '../../src/worker/stated.ts'

describe('words that a reader marked', () => {
  it.each([
    ['近1.2万户', { value: 12000, unit: '户', bound: 'about', dimension: 'household' }],
    [
      '八十到一百二十万元',
      { value: 800000, valueMax: 1200000, unit: '元', bound: 'exact', dimension: 'money' },
    ],
    ['增长5.3%', { value: 5.3, unit: '%', bound: 'exact', dimension: 'percent' }],
    // Left out in a sentence, where they tell of one person, or unknown as a unit: the reader says that it is a figure.
    ['50岁', { value: 50, unit: '岁', bound: 'exact', dimension: 'age' }],
    ['三抹', { value: 3, unit: '', bound: 'exact', dimension: 'count' }],
  ])('%s states a value in its base unit', (words, stated) => {
    expect(statedIn(words)).toMatchObject(stated)
  })

  it.each(['发展战略', '学校12所、医院3家', ''])('%s states none, or more than one', (words) => {
    expect(statedIn(words)).toBeUndefined()
  })
})
