// @vitest-environment node
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { trials } from './properties.ts'

const inputs = 20_000

it.each(trials())('$name of chance show no fault', { timeout: 600_000 }, ({ share, property }) => {
  fc.assert(property, { numRuns: Math.round(inputs * share), seed: 20261126 })
})

it('a fault is found and made small', () => {
  const [texts] = trials((text) => (/网格.*\d/su.test(text) ? 'here it is' : undefined))
  if (!texts) throw new Error('no trial')
  const found = fc.check(texts.property, { numRuns: 5000, seed: 1 })
  expect(found.failed).toBe(true)
  expect(String(found.counterexample?.[0]).length).toBeLessThan(30)
})
