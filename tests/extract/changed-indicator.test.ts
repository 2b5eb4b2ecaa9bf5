import { expect, it } from 'vitest'
import { changedIndicator } from '../../src/extract/classify/indicators.ts'

it.each([
  ['地区生产总值同比增长', 'macro.gdp'],
  ['生产总值(GDP)比上年下降', 'macro.gdp'],
  ['经济增长', 'macro.gdp'],
  ['地区生产总值预期目标增长', 'macro.gdp'],
  ['全年考核目标增长', undefined],
  ['高技术产业固定资产投资增长', undefined],
  ['生产总值(第二产业)增长', undefined],
  ['地区生产总值', undefined],
])('%s is of %s', (label, id) => expect(changedIndicator(label)).toBe(id))
