import { describe, expect, test } from 'vitest'
import { zh } from '../../../src/app/i18n/zh/index.ts'
import { metaOf, whenWords } from '../../../src/app/marks/figure-words.ts'
import { boundOf, formOf, largestFirst, markOf, marksOf } from '../../../src/app/marks/series.ts'
import type { Figure } from '../../../src/contract/figure.ts'
import { collection, dataset, idOf } from '../shell/fixture.ts'

const [base] = dataset.figures
if (!base) throw new Error('the fixture has no figures')
const figure = (rest: Partial<Figure>): Figure => ({ ...base, ...rest })

describe('the form of a mark', () => {
  test.each([
    ['exact', {}],
    ['about', { bound: 'about' }],
    ['over', { bound: 'over' }],
    ['under', { bound: 'under' }],
    ['atLeast', { bound: 'atLeast' }],
    ['atMost', { bound: 'atMost' }],
    ['range', { valueMax: 3000 }],
    ['target', { kind: 'target', bound: 'over' }],
    ['zero', { value: 0 }],
  ] as const)('%s', (form, rest) => {
    expect(formOf(figure(rest))).toBe(form)
  })

  test('a range whose ends are the same number is that number', () => {
    expect(formOf(figure({ valueMax: base.value }))).toBe('exact')
  })

  test('an estimate of the report is drawn as what is not known yet, and told as one wherever it is told', () => {
    const estimate = figure({ flags: ['estimate'] })
    expect(markOf(collection, estimate)).toMatchObject({ form: 'about', approach: 'around' })
    expect(boundOf(estimate)).toBe('estimate')
    expect(whenWords(estimate, zh)).toBe('2023 载明 预计')
    expect(metaOf(collection, estimate, zh)).toBe('地级 · 2023 载明 · 预计')
    // Its own words stand before the flag, and what is planned is no estimate.
    expect(boundOf(figure({ flags: ['estimate'], bound: 'over' }))).toBe('over')
    expect(whenWords(figure({ kind: 'target' }), zh)).toBe('2023 载明 目标')
  })

  test('a planned range is a range', () => {
    expect(boundOf(figure({ kind: 'target', valueMax: 3000 }))).toBe('range')
  })
})

describe('a mark', () => {
  test('carries place, colour, level, year and label', () => {
    expect(markOf(collection, base)).toMatchObject({
      id: base.id,
      regionId: '990100',
      value: 2016,
      colour: 'var(--place-0)',
      level: 'prefecture',
      year: 2023,
      label: '城市网格',
    })
  })

  test('近 is approached from below, 约 from either side', () => {
    expect(markOf(collection, figure({ bound: 'about', quote: '近5万件' })).approach).toBe('below')
    expect(markOf(collection, figure({ bound: 'about', quote: '约5万件' })).approach).toBe('around')
  })

  test('a target to be surpassed is open upwards', () => {
    expect(markOf(collection, figure({ kind: 'target', bound: 'over' }))).toMatchObject({
      form: 'target',
      open: 'up',
    })
  })

  test('of a figure without a place is drawn in plain ink', () => {
    const { regionId: _, ...rest } = base
    expect(markOf(collection, rest)).toMatchObject({ colour: 'var(--ink-3)', hollow: false })
  })
})

describe('a series', () => {
  test('stands largest first, whatever the order given', () => {
    const figures = collection.figuresOfIndicator('grid.cells')
    const ids = [idOf('2016个'), idOf('1230个')]
    expect(largestFirst(figures).map(({ id }) => id)).toEqual(ids)
    expect(largestFirst([...figures].reverse()).map(({ id }) => id)).toEqual(ids)
  })

  test('draws two statements of one place as two marks', () => {
    expect(marksOf(collection, [base, figure({ id: 'again', value: 2017 })])).toHaveLength(2)
  })
})
