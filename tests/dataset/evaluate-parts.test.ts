// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { codeUnitOffsets } from '../../src/dataset/evaluate/gold.ts'
import { match } from '../../src/dataset/evaluate/match.ts'
import { dice, isUsableLabel, regionScore } from '../../src/dataset/evaluate/similarity.ts'

describe('the parts of scoring', () => {
  it('counts offsets in code units', () => {
    const toUnits = codeUnitOffsets('a😀b😀c')
    expect([0, 1, 2, 3, 4, 5].map(toUnits)).toEqual([0, 1, 3, 4, 6, 7])
  })

  it('pairs the best overlaps first, one to one', () => {
    const gold = [
      { start: 0, end: 4 },
      { start: 4, end: 8 },
    ]
    const got = [
      { start: 2, end: 8 },
      { start: 0, end: 1 },
    ]
    const { pairs } = match(gold, got, 0.01)
    expect(pairs).toEqual([
      [gold[1], got[0]],
      [gold[0], got[1]],
    ])
    expect(match(gold, [{ start: 8, end: 9 }], 0).pairs).toEqual([])
  })

  it('compares phrases and places as the guide says', () => {
    expect(dice('网格', '网格')).toBe(1)
    expect(dice('', '')).toBe(0)
    expect(isUsableLabel('建成的村级代办站', '代办站')).toBe(true)
    expect(isUsableLabel('代办站', '站')).toBe(false)
    const city = {
      id: '210200',
      name: '大连市',
      fullName: '辽宁省大连市',
      level: 'prefecture',
      pinyin: '',
    } as const
    expect([
      regionScore('辽宁省大连市', city),
      regionScore('辽宁省大连市中山区', city),
      regionScore('辽宁省', city),
    ]).toEqual([1, 0.5, 0])
    expect(regionScore('辽宁省', undefined)).toBe(0)
  })
})
