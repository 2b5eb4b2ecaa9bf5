import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkIds } from '../../../src/app/state/check-ids.ts'
import { codecs } from '../../../src/app/state/codecs.ts'
import { readLink, writeLink } from '../../../src/app/state/url.ts'
import { defaultState } from '../../../src/app/state/view-state.ts'
import hostile from '../../links/hostile.json'
import kept from '../../links/kept.json'
import { collection } from '../shell/fixture.ts'

describe('a link that was made once', () => {
  test.each(kept)('$link stands for the same for ever', ({ link, now = link, state }) => {
    expect(readLink(`?${link}`)).toEqual({ state: { ...defaultState, ...state }, notes: [] })
    expect(new URLSearchParams(writeLink(readLink(link).state))).toEqual(new URLSearchParams(now))
  })

  test('each parameter of a view is in one of them', () => {
    const named = new Set(kept.flatMap(({ link }) => [...new URLSearchParams(link).keys()]))
    // These carry ids of a dataset, which another build gives anew.
    const ids = ['a', 'f', 'p', 'pin', 'd']
    expect(codecs.map(({ param }) => param).filter((param) => !named.has(param))).toEqual(
      expect.arrayContaining(ids),
    )
    for (const { param } of codecs) if (!ids.includes(param)) expect(named).toContain(param)
  })
})

const params = codecs.map(({ param }) => param)
const poison = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  '<script>',
  'javascript:',
  '%00',
  '\ud800',
  '..',
  '~',
]
const value = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(fc.constantFrom(...poison, '210200', 'grid.cells', '2021', 'value', '-', ''), { maxLength: 8 })
    .map((parts) => parts.join('~')),
)
const search = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.string({ unit: fc.constantFrom(...'?&=~%+#;[]:.-0aF中😀'), maxLength: 80 }),
  fc.webQueryParameters(),
  fc
    .array(fc.tuple(fc.oneof(fc.constantFrom(...params, ...poison), fc.string({ maxLength: 6 })), value), {
      maxLength: 8,
    })
    .map((pairs) => pairs.map(([key, text]) => `${key}=${text}`).join('&')),
  fc.constantFrom(...hostile),
)

test('a hundred thousand strings: each gives a state that writes and reads alike, and nothing is polluted', () => {
  const clean = Object.getOwnPropertyNames(Object.prototype).join()
  let told = 0
  fc.assert(
    fc.property(search, (text) => {
      const { state, notes } = readLink(text)
      const checked = checkIds(collection, state)
      told += notes.length + checked.notes.length
      const link = writeLink(checked.state)
      const again = readLink(link)
      if (again.notes.length > 0 || writeLink(again.state) !== link) throw new Error(`not stable: ${link}`)
      if (Object.getPrototypeOf(checked.state) !== Object.prototype) throw new Error('another prototype')
    }),
    { numRuns: 100_000 },
  )
  expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(clean)
  expect(told).toBeGreaterThan(10_000)
}, 120_000)
