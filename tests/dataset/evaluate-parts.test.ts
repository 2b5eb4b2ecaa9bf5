// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { codeUnitOffsets } from '../../src/dataset/evaluate/gold.ts'
import { match } from '../../src/dataset/evaluate/match.ts'
import { falls, rounded } from '../../src/dataset/evaluate/scores.ts'
import { dice, isUsableLabel, regionScore, tellsWhich } from '../../src/dataset/evaluate/similarity.ts'

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
    expect(tellsWhich('建立问题责任清单的单位', '单位')).toBe(false)
    expect(tellsWhich('群众诉求办结率', '诉求办结率')).toBe(true)
    expect(tellsWhich('办结率', '群众诉求办结率')).toBe(true)
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

describe('committed scores', () => {
  const before = { value: 1, region: 0.98, 'practice levels found': null }

  it('tell which measure fell', () => {
    expect(falls(before, { value: 0.98, region: 0.975, 'practice levels found': null })).toEqual([
      'value: 1.000 → 0.980',
    ])
    expect(falls(before, { value: 1 })).toEqual(['region: 0.980 → not measured'])
    expect(falls(before, { value: 1, region: null })).toHaveLength(1)
  })

  it('take what is as good, better or new', () => {
    expect(falls(before, { value: 0.995, region: 1, 'CITABLE (core)': 0.7 })).toEqual([])
  })

  it('are written without noise', () => {
    expect(rounded({ value: 1 / 3, region: null })).toEqual({ value: 0.3333, region: null })
  })
})
