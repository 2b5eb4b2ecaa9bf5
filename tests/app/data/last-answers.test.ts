import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { lastAnswers } from '../../../src/app/data/last-answers.ts'

const some = {}
const other = {}

test('answers as the function itself does, whatever was asked before', () => {
  const questions = fc.array(fc.tuple(fc.constantFrom(some, other), fc.integer({ min: 0, max: 12 })))
  fc.assert(
    fc.property(questions, (asked) => {
      const plain = (of: object, n: number) => `${of === some} ${n}`
      const kept = lastAnswers(plain)
      for (const [of, n] of asked) expect(kept(of, n)).toBe(plain(of, n))
    }),
  )
})

test('asks once while a question is among the last eight of its first argument, and anew after that', () => {
  const ask = vi.fn((_: object, n: number) => ({ n }))
  const kept = lastAnswers(ask)
  const first = kept(some, 0)
  for (let n = 1; n < 8; n++) kept(some, n)
  // What another collection is asked does not drive them out.
  for (let n = 0; n < 20; n++) kept(other, n)
  expect(kept(some, 0)).toBe(first)
  expect(ask).toHaveBeenCalledTimes(28)
  for (let n = 8; n < 16; n++) kept(some, n)
  expect(kept(some, 0)).not.toBe(first)
})

test('tells an argument that is left out from one that is given', () => {
  const kept = lastAnswers((...all: readonly [object | undefined, ...unknown[]]) => all.length)
  expect([kept(some), kept(some, undefined), kept(undefined, 1), kept(undefined)]).toEqual([1, 2, 2, 1])
})
