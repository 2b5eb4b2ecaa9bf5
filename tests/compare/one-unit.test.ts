import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { conversionOf, inOneUnit, unitsToJoin } from '../../src/compare/one-unit.ts'
import { convertible } from '../../src/compare/rows/units.ts'
import { figure } from './fixture.ts'

describe('units of one quantity', () => {
  test.each([
    [1300, '斤', 0.65, '吨'],
    [2, '担', 0.1, '吨'],
    [15, '亩', 1, '公顷'],
    [3, '平方千米', 300, '公顷'],
    [4, '华里', 2, '公里'],
    [1.5, 'km', 1.5, '公里'],
    [2, '兆瓦', 2000, '千瓦'],
  ])('are brought to one: %d %s', (value, unit, told, first) => {
    expect(inOneUnit(figure({ value, unit }))).toMatchObject({ value: told, unit: first })
  })

  test.each(['元', '美元', '个', '吨标准煤', '%', '人', '公斤/亩'])('are left as they are: %s', (unit) => {
    const told = figure({ value: 5, unit })
    expect(inOneUnit(told)).toBe(told)
  })

  test('keep both ends of a range, their words and their id', () => {
    const told = figure({ quote: '300至450亩', value: 300, valueMax: 450, unit: '亩' })
    expect(inOneUnit(told)).toEqual({ ...told, value: 20, valueMax: 30, unit: '公顷' })
  })

  test('keep the order of what is told in them', () => {
    const pair = fc.constantFrom(...convertible.flatMap((units) => Object.keys(units)))
    fc.assert(
      fc.property(pair, fc.integer({ min: 1, max: 1e9 }), fc.integer({ min: 1, max: 1e9 }), (unit, a, b) => {
        const [x, y] = [inOneUnit(figure({ value: a, unit })), inOneUnit(figure({ value: b, unit }))]
        expect(Math.sign(x.value - y.value)).toBe(Math.sign(a - b))
        expect(x.value / a / (conversionOf(unit)?.factor ?? 0)).toBeCloseTo(1, 9)
      }),
    )
  })

  test('are to be joined only where several are told', () => {
    const of = (...units: string[]) => unitsToJoin(units.map((unit) => ({ unit })))
    expect(of('斤', '吨', '元')).toEqual([{ unit: '吨', others: [{ unit: '斤', factor: 5e-4 }] }])
    expect(of('公里', '千米')).toEqual([])
    expect(of('斤', '元', '美元')).toEqual([])
    expect(of('亩', '平方公里')).toEqual([
      {
        unit: '公顷',
        others: [
          { unit: '亩', factor: 1 / 15 },
          { unit: '平方公里', factor: 100 },
        ],
      },
    ])
  })
})
