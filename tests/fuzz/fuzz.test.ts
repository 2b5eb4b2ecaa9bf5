// @vitest-environment node
import { expect, it } from 'vitest'
import { trials } from './properties.ts'

const inputs = 20_000

it.each(trials())('$name of chance show no fault', ({ share, run }) => {
  const count = Math.round(inputs * share)
  expect(run(count, 20261126)).toEqual({ tried: count })
})

it.each([
  ['told', (text: string) => (/网格.*\d/su.test(text) ? 'here it is' : undefined), 'here it is'],
  [
    'thrown',
    (text: string) => {
      if (/网格.*\d/su.test(text)) throw new RangeError('too deep')
      return undefined
    },
    'RangeError: too deep',
  ],
])('a fault that is %s is found and made small', (_, faultOf, fault) => {
  const [texts] = trials(faultOf)
  expect(texts?.run(5000, 1).found).toEqual({ input: expect.stringMatching(/^"网格\d"$/u), fault })
})
