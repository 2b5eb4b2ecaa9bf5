import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { agreement } from '../../src/review/agree.ts'
import { alphaOf } from '../../src/review/alpha.ts'
import { readLines, writeLines } from '../../src/review/lines.ts'
import { locate, targetOf } from '../../src/review/locate.ts'
import { merge } from '../../src/review/merge.ts'
import { review } from './made.ts'

const [a, b, c] = [
  review('5600亩', 'confirm'),
  review('325吨', 'set', { set: { label: '春茶产量' } }),
  review('12家', 'drop'),
]

describe('a file of records', () => {
  it('is read back as it was written, in one order', () => {
    expect(writeLines([c, a, b])).toBe(writeLines([a, b, c]))
    const { records, misfits } = readLines(writeLines([a, b, c]))
    expect(misfits).toEqual([])
    expect(merge(records).records).toEqual(expect.arrayContaining([a, b, c]))
  })

  it('holds where some of its lines do not fit, and they are told', () => {
    const torn = `${JSON.stringify(a)}\n{"id":\n\n${JSON.stringify({ ...b, body: { ...b.body, action: 'dance' } })}\n${JSON.stringify(c)}`
    const { records, misfits } = readLines(torn)
    expect(records).toEqual([a, c])
    expect(misfits.map(({ line, path }) => [line, path])).toEqual([
      [2, '$'],
      [4, '$.body.action'],
    ])
  })

  it('has a record of a figure that had no name', () => {
    const line = JSON.stringify({ ...a, body: { ...a.body, was: { ...a.body.was, label: '' } } })
    expect(readLines(line).records).toHaveLength(1)
  })

  it.each([
    ['sets a name that says nothing', { action: 'set', set: { label: '' } }],
    ['sets nothing', { action: 'set' }],
    ['sets where it confirms', { action: 'confirm', set: { label: '甲' } }],
    ['sets a field that is none', { action: 'set', set: { colour: '红' } }],
    ['sets a day that there is not', { action: 'set', set: { period: { start: '2022-02-30' } } }],
    ['sets a number that is none', { action: 'set', set: { value: '12' } }],
  ])('has no record that %s', (_, body) => {
    const line = JSON.stringify({ ...a, body: { ...a.body, ...body } })
    expect(readLines(line).records).toEqual([])
  })
})

describe('merging', () => {
  it('is the union by id, the later of two, in any order', () => {
    const later = { ...b, created: '2026-11-28T11:00:00Z', body: { ...b.body, set: { label: '茶产量' } } }
    for (const files of [
      [
        [a, b],
        [later, c],
      ],
      [
        [c, later],
        [b, a],
      ],
    ]) {
      const { records, conflicts } = merge(...files)
      expect(writeLines(records)).toBe(writeLines([a, later, c]))
      expect(conflicts).toEqual([])
    }
  })

  it('tells where two readers contradict each other, and decides nothing', () => {
    const other = review('325吨', 'set', { set: { label: '茶产量', kind: 'flow' }, who: '乙' })
    const { records, conflicts } = merge([b], [other])
    expect(records).toHaveLength(2)
    expect(conflicts.map(({ field }) => field)).toEqual(['label'])
  })
})

describe('agreement', () => {
  it('is told field by field on the figures that both checked', () => {
    const others = [
      review('5600亩', 'confirm', { who: '乙' }),
      review('325吨', 'set', { set: { label: '茶产量' }, who: '乙' }),
      review('12家', 'confirm', { who: '乙' }),
      review('5600户', 'confirm', { who: '乙' }),
    ]
    const rows = agreement([a, b, c], others)
    expect(rows.find(({ of, field }) => of === 'figure' && field === 'kept')).toMatchObject({
      count: 3,
      percent: (2 / 3) * 100,
    })
    expect(rows.find(({ field }) => field === 'label')).toMatchObject({ count: 2, percent: 50 })
    expect(rows.find(({ field }) => field === 'value')).toMatchObject({ count: 2, percent: 100, alpha: 1 })
  })

  it('has the alpha of the textbook', () => {
    // Krippendorff (2011), section A: two observers, ten units, binary data; alpha = 0.095.
    const pairs = (one: string, other: string) =>
      [...one].map((value, at): [string, string] => [value, other.charAt(at)])
    expect(alphaOf(pairs('0100000000', '1110010100'))).toBeCloseTo(0.095, 3)
    // Ibid., section B: two observers, twelve units, nominal data; alpha = 0.692.
    expect(alphaOf(pairs('aabbdcccedda', 'babbbccceddd'))).toBeCloseTo(0.692, 3)
    expect(alphaOf([])).toBeUndefined()
    expect(alphaOf([['a', 'a']])).toBeUndefined()
  })
})

describe('the words of a record', () => {
  it('are found again in the text that they were taken of, and in one with other words before and behind', () => {
    const words = fc.string({
      unit: fc.constantFrom('甲', '乙', '1', '2', '亩', '，'),
      minLength: 4,
      maxLength: 60,
    })
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), words, (text, from, length, other) => {
        const start = from % text.length
        const span = { start, end: Math.min(text.length, start + 1 + (length % 6)) }
        const record = { ...a, target: targetOf(text, span, 'a'.repeat(64)) }
        expect(locate(record, { sha256: 'a'.repeat(64), text })).toEqual(span)
        const moved = `${other}。${text}。${other}`
        const at = locate(record, { sha256: 'b'.repeat(64), text: moved })
        const whole = record.target.selector[0]
        if (typeof at !== 'string') expect(moved.slice(at.start, at.end)).toBe(whole.exact)
      }),
    )
  })
})
