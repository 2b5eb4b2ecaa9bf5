import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { lastAnswers } from '../../../src/app/data/last-answers.ts'

test('answers as the function itself does, whatever was asked before', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 2 }))),
      (asked) => {
        const plain = (a: number, b: number) => `${a} ${b}`
        const kept = lastAnswers(plain)
        for (const [a, b] of asked) expect(kept(a, b)).toBe(plain(a, b))
      },
    ),
  )
})

test('asks once while a question is among the last eight, and anew after that', () => {
  const ask = vi.fn((n: number) => ({ n }))
  const kept = lastAnswers(ask)
  const first = kept(0)
  for (let n = 1; n < 8; n++) kept(n)
  expect(kept(0)).toBe(first)
  expect(ask).toHaveBeenCalledTimes(8)
  for (let n = 8; n < 16; n++) kept(n)
  expect(kept(0)).not.toBe(first)
})

test('tells an argument that is left out from one that is given', () => {
  const kept = lastAnswers((...all: readonly unknown[]) => all.length)
  expect([kept(1), kept(1, undefined)]).toEqual([1, 2])
})
