import { expect, it } from 'vitest'
import { standingIn } from '../../src/compare/told/standing.ts'
import type { Figure } from '../../src/contract/figure.ts'

const number = (value: number, rest: Partial<Figure> = {}) =>
  ({ value, bound: 'exact', quote: String(value), ...rest }) as Figure

it('counts those that compare, and says what is sure of the others', () => {
  const own = number(603.7)
  const core = [own, number(121), number(690), number(603.7, { bound: 'about' })]
  const apart = [
    number(700, { bound: 'over' }),
    number(603, { bound: 'over' }),
    number(50, { bound: 'under' }),
    number(800, { bound: 'about' }),
    number(610, { valueMax: 640 }),
    number(600, { valueMax: 640 }),
  ]
  expect(standingIn(own, core, [...core, ...apart])).toEqual({
    ...{ others: 3, less: 1, more: 1, same: 1, isRough: true },
    ...{ apart: 6, surelyMore: 1, surelyLess: 1 },
  })
})
