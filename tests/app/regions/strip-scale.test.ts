import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stripScale } from '../../../src/app/features/regions/strip/strip-scale.ts'
import { figure } from '../../compare/fixture.ts'

test('ticks stand where those who are not left out stand, whoever made the scale before', () => {
  const list = fc.array(
    fc.record({ value: fc.integer({ min: 0, max: 500 }), more: fc.integer({ min: 0, max: 200 }) }),
    { maxLength: 30 },
  )
  fc.assert(
    fc.property(
      list,
      fc.array(fc.integer({ min: 0, max: 29 })),
      fc.option(fc.integer({ min: 0, max: 900 })),
      (rows, gone, ownValue) => {
        const figures = rows.map(({ value, more }) => figure({ value, valueMax: value + more }))
        const left = new Set(gone.filter((at) => at < figures.length))
        const own = ownValue === null ? undefined : figure({ value: ownValue })
        stripScale(figures, 80)
        const { x, ticks } = stripScale(figures, 80, own, left)
        const stay = figures.filter((_, at) => !left.has(at))
        const ceiling = Math.max(0, ownValue ?? 0, ...stay.map(({ valueMax = 0 }) => valueMax))
        const px = (value: number) => (ceiling === 0 ? 0 : (value / ceiling) * 80)
        expect(ticks).toEqual(
          [...new Set(stay.map(({ value }) => Math.round(px(value))))].sort((a, b) => a - b),
        )
        for (const one of stay) expect(x(one)).toBeCloseTo(px(one.value))
      },
    ),
  )
})
