import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { linearScale, logScale, niceStep } from '../../../src/app/marks/scale.ts'
import { mark } from './marks.ts'

const values = fc.array(fc.double({ min: 0.01, max: 1e12, noNaN: true }), { minLength: 1, maxLength: 20 })

describe('the axis of bars', () => {
  test('starts at zero and ends at the first tick that no value passes', () => {
    const scale = linearScale([mark({ value: 2016 }), mark({ value: 786 })])
    expect(scale).toMatchObject({ min: 0, max: 2500, ticks: [0, 500, 1000, 1500, 2000, 2500] })
    expect(scale.at(0)).toBe(0)
    expect(scale.at(2500)).toBe(1)
    expect(linearScale([mark({ value: 0.3 }), mark({ value: 0.6 })]).max).toBe(0.6)
  })

  test('reaches to the far end of a range', () => {
    expect(linearScale([mark({ value: 10, max: 25 })]).max).toBe(25)
    expect(linearScale([mark({ value: 10, max: 26 })]).max).toBe(30)
  })

  test('begins left of zero only where a value does', () => {
    const scale = linearScale([mark({ value: -5 }), mark({ value: 10 })])
    expect(scale.min).toBe(-5)
    expect(scale.ticks).toContain(0)
  })

  test('stands for a lone zero', () => {
    expect(linearScale([mark({ form: 'zero', value: 0 })]).at(0)).toBe(0)
  })

  test('always holds zero, every tick lies on it, and there are not too many', () => {
    fc.assert(
      fc.property(values, (list) => {
        const scale = linearScale(list.map((value) => mark({ value })))
        expect(scale.min).toBe(0)
        expect(scale.ticks[0]).toBe(0)
        expect(scale.ticks.at(-1)).toBe(scale.max)
        expect(scale.max).toBeGreaterThanOrEqual(Math.max(...list) * (1 - 1e-9))
        expect(scale.ticks.length).toBeLessThanOrEqual(10)
        for (const tick of scale.ticks) expect(scale.at(tick)).toBeLessThanOrEqual(1 + 1e-9)
      }),
    )
  })
})

describe('the axis of dots', () => {
  test('has powers of ten, and finer ticks where there are few', () => {
    expect(logScale([mark({ value: 428 }), mark({ value: 260000 })]).ticks).toEqual([
      100, 1000, 10000, 100000,
    ])
    expect(logScale([mark({ value: 20 }), mark({ value: 90 })]).ticks).toEqual([10, 20, 50, 100])
  })

  test('puts zero at its left end', () => {
    expect(logScale([mark({ value: 0 }), mark({ value: 50 })]).at(0)).toBe(0)
  })

  test('keeps the order of values', () => {
    fc.assert(
      fc.property(values, (list) => {
        const scale = logScale(list.map((value) => mark({ value })))
        const shares = [...list].sort((a, b) => a - b).map(scale.at)
        expect(shares).toEqual([...shares].sort((a, b) => a - b))
      }),
    )
  })
})

test('a step is 1, 2 or 5 times a power of ten', () => {
  expect([2016, 26, 0.9, 7e9].map((extent) => niceStep(extent, 4))).toEqual([500, 5, 0.2, 2e9])
})
