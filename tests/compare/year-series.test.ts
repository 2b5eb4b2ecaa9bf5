import { expect, it } from 'vitest'
import { yearSeries } from '../../src/compare/told/year-series.ts'
import { collectionOf, figure, without, year } from './fixture.ts'

const at = (label: string, end: number, rest: Parameters<typeof figure>[0] = {}) =>
  figure({ label, period: year(end), ...rest })

it('joins what one place says in the same words of several years, rising', () => {
  const figures = [at('网格', 2021), at('网格', 2019), at('网格', 2020, { regionId: 'dd' })]
  const [one, ...others] = yearSeries(collectionOf(figures), figures)
  expect(one?.regionId).toBe('dl')
  expect(one?.points.map((point) => point.year)).toEqual([2019, 2021])
  expect(others).toEqual([])
})

it('keeps other words, targets, firms, undated figures and those of an open period out of a series', () => {
  const figures = [
    at('网格', 2021),
    at('立案审查', 2020),
    at('网格', 2022, { kind: 'target' }),
    at('网格', 2023, { kind: 'target' }),
    figure({ label: '网格', period: { start: '2019-10', basis: 'inferred' } }),
    at('网格', 2020, { holder: '大杨集团' }),
    without(figure({ label: '网格', articleId: 'none' }), 'period'),
  ]
  expect(yearSeries(collectionOf(figures), figures)).toEqual([])
})

it('takes the plainest of several figures of a year', () => {
  const rough = at('网格', 2020, { bound: 'over' })
  const exact = at('网格', 2020)
  const figures = [rough, exact, at('网格', 2021)]
  const [series] = yearSeries(collectionOf(figures), figures)
  expect(series?.points[0]?.figure).toBe(exact)
})

it('joins no growth of a quarter with one of a year, and those of one quarter', () => {
  const growth = (start: string, end: string) =>
    figure({ label: '增长', kind: 'rate', period: { start, end, basis: 'stated' } })
  const figures = [growth('2025', '2025'), growth('2026-01', '2026-03')]
  expect(yearSeries(collectionOf(figures), figures)).toEqual([])
  const quarters = [...figures, growth('2025-01', '2025-03')]
  const [series, ...others] = yearSeries(collectionOf(quarters), quarters)
  expect(series?.points.map((point) => point.year)).toEqual([2025, 2026])
  expect(others).toEqual([])
})
