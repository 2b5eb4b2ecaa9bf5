import { describe, expect, test } from 'vitest'
import { formatCompact, formatTick, formatWhole } from '../../../src/app/i18n/format.ts'

describe('numbers', () => {
  test.each([
    [0.02, '0.02', '0.02'],
    [5.05, '5.05', '5.05'],
    [187_000, '18.7万', '187K'],
    [10e12, '10万亿', '10T'],
  ])('of a tick are told apart: %d', (value, zh, en) => {
    expect([formatTick(value, 'zh'), formatTick(value, 'en')]).toEqual([zh, en])
  })

  test('are shortened without a digit lost beside a chart, and rounded on a card', () => {
    expect(formatWhole(33757.93e8, 'en')).toBe('3.375793T')
    expect(formatWhole(123_456_789, 'en')).toBe('123.456789M')
    expect(formatCompact(33757.93e8, 'en')).toBe('3.376T')
  })
})
