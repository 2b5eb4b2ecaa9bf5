import { expect, it } from 'vitest'
import { valueIn } from '../../src/compare/one-unit.ts'
import { signed } from '../../src/compare/signed.ts'
import type { Figure } from '../../src/contract/figure.ts'

const growth = (label: string, rest: Partial<Figure> = {}) =>
  signed({ indicatorId: 'macro.growth', kind: 'change', unit: '%', value: 3.2, label, ...rest } as Figure)

it.each(['固定资产投资同比下降', '财政收入减少', '出口降幅', '工业增加值负增长'])(
  'a fall lies below zero: %s',
  (label) => {
    expect(growth(label).value).toBe(-3.2)
  },
)

it.each([
  ['固定资产投资增长', {}],
  ['出口增长', { value: -1.5 }],
  ['单位能耗下降', { indicatorId: 'energy.intensity' }],
  ['增速回落', { unit: '个百分点' }],
  ['降幅收窄', {}],
] as const)('what is no fall, or has its sign, stays: %s', (label, rest) => {
  expect(growth(label, rest).value).toBe(rest && 'value' in rest ? rest.value : 3.2)
})

it('the ends of a range change places', () => {
  expect(growth('投资下降', { valueMax: 5 })).toMatchObject({ value: -5, valueMax: -3.2 })
})

it('a figure is told in another unit of its quantity; what is of no such unit, or another quantity, stays', () => {
  const grain = { unit: '斤', value: 283_000_000, label: '粮食产量' } as Figure
  expect(valueIn(grain, '吨')).toBe(141_500)
  expect(valueIn(grain, '亩')).toBe(283_000_000)
  expect(valueIn(grain, undefined)).toBe(283_000_000)
  expect(valueIn({ ...grain, unit: '个' }, '吨')).toBe(283_000_000)
})
