import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inYear, isDate, isOrdered } from '../../src/contract/dates.ts'

describe('the same time of another year', () => {
  it.each([
    ['2020', '2019'],
    ['2020-05', '2019-05'],
    ['2020-02-29', '2019-02-28'],
    ['2020-03-31', '2019-03-31'],
  ])('of %s is %s', (date, before) => {
    expect(inYear(date, (year) => year - 1)).toBe(before)
  })
})

describe('a date', () => {
  it.each(['2021', '2021-12', '2020-02-29', '2000-02-29', '1949-10-01'])('can be %s', (text) => {
    expect(isDate(text)).toBe(true)
  })

  it.each([
    '2021-13',
    '2021-00-01',
    '2021-02-30',
    '2021-13-45',
    '2100-02-29',
    '2021-04-31',
    '0000-00-00',
    '9999-12-31',
    '10000',
    '2021-1-2',
    '2021-01-02T10:00',
    '二〇二一',
    '',
  ])('cannot be %j', (text) => {
    expect(isDate(text)).toBe(false)
  })

  it('is each day that the calendar has', () => {
    const day = fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(day, (date) => {
        expect(isDate(date.toISOString().slice(0, 10))).toBe(true)
      }),
    )
  })
})

describe('a period', () => {
  it.each([
    ['2018', '2020'],
    ['2021-05', '2021'],
    ['2021', '2021-05'],
    ['2021-12-31', '2022-01-01'],
  ])('may go from %s to %s', (start, end) => {
    expect(isOrdered(start, end)).toBe(true)
  })

  it.each([
    ['2023', '2021'],
    ['2021-06', '2021-05'],
    ['2021-05-02', '2021-05-01'],
  ])('never goes from %s to %s', (start, end) => {
    expect(isOrdered(start, end)).toBe(false)
  })
})
