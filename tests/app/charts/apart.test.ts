import { expect, test } from 'vitest'
import { sidesOf } from '../../../src/app/charts/drawing/points/apart.ts'

const spot = (x: number, y: number) => ({ x, y, width: 40, side: 'right' as const })

test('a name that meets none stands where it would stand alone', () => {
  expect(sidesOf([spot(0, 0), { ...spot(200, 200), side: 'left' }])).toEqual(['right', 'left'])
})

test('of two points side by side the names stand apart, and no name lies on a point', () => {
  expect(sidesOf([spot(100, 100), spot(106, 100)])).toEqual(['left', 'right'])
})

test('where both sides are taken a name stands above or below', () => {
  expect(sidesOf([spot(60, 100), spot(100, 100), spot(140, 100)])).toEqual(['left', 'top', 'right'])
})

test('where there is no room a name stays: a point without its name tells nothing', () => {
  const heap = Array.from({ length: 30 }, () => spot(100, 100))
  expect(sidesOf(heap)).toHaveLength(30)
})
