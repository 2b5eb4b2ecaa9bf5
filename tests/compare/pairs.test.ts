import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { factsOf } from '../../src/compare/fair/facts.ts'
import { alikeOnAxis } from '../../src/compare/fair/verdict.ts'
import { crossings, isOfOneTime } from '../../src/compare/told/crossing.ts'
import { changePairs, pairPanels, planPairs } from '../../src/compare/told/pairs.ts'
import { perPairs } from '../../src/compare/told/per-pairs.ts'
import type { Figure } from '../../src/contract/figure.ts'
import { collectionOf, figure, without, year } from './fixture.ts'

const plan = (rest: Partial<Figure>) => figure({ kind: 'target', period: year(2026), ...rest })

describe('what was planned and what came', () => {
  it('is joined where both are of one year, else stands beside the latest before it', () => {
    const same = figure({ period: year(2026) })
    const before = figure({ regionId: 'dd', period: year(2025) })
    const older = figure({ regionId: 'dd', period: year(2020) })
    const [own, other] = [plan({}), plan({ regionId: 'dd' })]
    const figures = [own, other, same, before, older]
    expect(planPairs(collectionOf(figures), figures)).toEqual([
      { first: own, second: same, isJoined: true },
      { first: other, second: before, isJoined: false },
    ])
  })

  it('is never what comes after the plan, of other words, of a firm or of another place', () => {
    const target = plan({})
    const figures = [
      target,
      figure({ period: year(2027) }),
      figure({ label: '党支部', period: year(2026) }),
      figure({ holder: '大杨集团', period: year(2026) }),
      figure({ regionId: 'dd', period: year(2026) }),
      without(figure(), 'period'),
    ]
    expect(planPairs(collectionOf(figures), figures)).toEqual([{ first: target, isJoined: false }])
  })

  it('stands beside the last result where it is told for the years of a plan', () => {
    const goal = plan({
      kind: 'target',
      indicatorId: 'people.urban',
      dimension: 'percent',
      unit: '%',
      label: '常住人口城镇化率',
      period: { start: '2026', end: '2030', basis: 'stated' },
    })
    const { indicatorId = '', dimension, unit } = goal
    const now = figure({ kind: 'rate', indicatorId, dimension, unit, label: '城镇化率', period: year(2025) })
    expect(planPairs(collectionOf([goal, now]), [goal, now])).toEqual([
      { first: goal, second: now, isJoined: false },
    ])
  })

  it('tells a target that is told twice once', () => {
    const figures = [plan({}), plan({})]
    expect(planPairs(collectionOf(figures), figures)).toHaveLength(1)
  })
})

describe('from and to', () => {
  it('takes the sentence that says so, and no series through its numbers', () => {
    const from = figure({ period: year(2020), value: 1 })
    const to = figure({ period: year(2025), relations: [{ id: from.id, as: 'from' }] })
    const figures = [figure({ period: year(2015) }), from, to]
    expect(changePairs(collectionOf(figures), figures)).toEqual([{ first: from, second: to, isJoined: true }])
  })

  it('puts into one panel only what may share an axis', () => {
    const any = fc.record({
      regionId: fc.constantFrom('dl', 'dd', 'fl'),
      period: fc.constantFrom(year(2020), year(2023), year(2025)),
      kind: fc.constantFrom<Figure['kind']>('level', 'target'),
      label: fc.constantFrom('网格', '城市网格'),
      unit: fc.constantFrom('个', '处'),
    })
    fc.assert(
      fc.property(fc.array(any, { maxLength: 8 }), (parts) => {
        const figures = parts.map((part) => figure(part))
        const c = collectionOf(figures)
        const pairs = [...planPairs(c, figures), ...changePairs(c, figures)]
        const panels = pairPanels(c, pairs)
        expect(panels.flat()).toHaveLength(pairs.length)
        for (const { first, second } of pairs) {
          if (first && second) expect(first.regionId).toBe(second.regionId)
        }
        const speakers = panels.map((panel) => panel.flatMap(({ first, second }) => first ?? second ?? []))
        const alike = (a: Figure, b: Figure) => alikeOnAxis(factsOf(c, a), factsOf(c, b))
        for (const [at, panel] of speakers.entries()) {
          for (const a of panel) for (const b of panel) expect(alike(a, b)).toBe(true)
          // No two panels could be one.
          for (const other of speakers.slice(at + 1)) {
            expect(panel.every((a) => other.every((b) => alike(a, b)))).toBe(false)
          }
        }
      }),
    )
  })
})

describe('one number per another', () => {
  const cells = (rest: Partial<Figure> = {}) => figure({ value: 4, ...rest })
  const staff = (rest: Partial<Figure> = {}) => figure({ indicatorId: 'grid.staff', value: 8, ...rest })
  const ask = (top: Figure, base?: Figure) =>
    perPairs(
      ['dl'],
      () => [top],
      () => (base ? [base] : []),
    )

  it('is told only of one report and one and the same period', () => {
    expect(ask(staff(), cells()).pairs).toMatchObject([{ regionId: 'dl', value: 2 }])
    const why = (top: Figure, base?: Figure) => ask(top, base).without.map((row) => row.why)
    expect(why(staff())).toEqual(['no-base'])
    expect(why(staff(), cells({ confidence: 0.3 }))).toEqual(['unsure-base'])
    expect(why(staff({ confidence: 0.3 }), cells())).toEqual(['unsure-number'])
    expect(why(staff(), cells({ articleId: 'other' }))).toEqual(['other-report'])
    expect(why(staff(), cells({ period: year(2020) }))).toEqual(['other-year'])
    const five = { start: '2019', end: '2023', basis: 'stated' } as const
    expect(why(staff(), cells({ period: five }))).toEqual(['other-year'])
    expect(why(staff(), cells({ kind: 'rate' }))).toEqual(['no-amount'])
    expect(why(staff(), cells({ value: 0 }))).toEqual(['no-amount'])
  })

  it('of money in money is a share', () => {
    const money = { dimension: 'money', unit: '元', kind: 'flow' } as const
    const revenue = (rest: Partial<Figure> = {}) =>
      figure({ ...money, indicatorId: 'macro.revenue', value: 12, ...rest })
    const product = figure({ ...money, indicatorId: 'macro.gdp', value: 200 })
    expect(ask(revenue(), product).pairs).toMatchObject([{ value: 6 }])
    expect(ask(revenue({ unit: '美元' }), product).pairs).toMatchObject([{ value: 0.06 }])
  })

  it('is not told of years that are only guessed, unless one sentence tells both', () => {
    const guessed = year(2023, 'inferred')
    const here = [{ start: 10, end: 20 }]
    expect(
      ask(staff({ period: guessed }), cells({ period: guessed, context: [{ start: 30, end: 40 }] })).pairs,
    ).toEqual([])
    expect(
      ask(staff({ period: guessed, context: here }), cells({ period: guessed, context: here })).pairs,
    ).toHaveLength(1)
  })
})

describe('a base of one number per another', () => {
  const [here, there] = [[{ start: 10, end: 20 }], [{ start: 30, end: 40 }]]
  const heard = (rest: Partial<Figure> = {}) =>
    figure({ indicatorId: 'edu.trained', label: '受众', value: 900, context: here, ...rest })
  const classes = (label: string, rest: Partial<Figure> = {}) =>
    figure({ indicatorId: 'edu.classes', label, value: 30, context: here, ...rest })
  const ask = (top: Figure, ...bases: Figure[]) =>
    perPairs(
      ['dl'],
      () => [top],
      () => bases,
    )
  const why = (top: Figure, ...bases: Figure[]) => ask(top, ...bases).without.map((row) => row.why)

  it('is the only one of its sentence: who heard several kinds of classes heard none of them alone', () => {
    expect(ask(heard(), classes('培训班')).pairs).toHaveLength(1)
    expect(why(heard(), classes('培训班'), classes('学习班', { value: 60 }))).toEqual(['several'])
    // One told again elsewhere is no second kind.
    expect(ask(heard(), classes('培训班'), classes('学习班', { context: there })).pairs).toHaveLength(1)
    // A doubtful one is a second kind all the same.
    expect(why(heard(), classes('培训班'), classes('学习班', { value: 60, confidence: 0.3 }))).toEqual([
      'several',
    ])
  })

  it('is the whole of its kind, unless the sentence of both tells of which ones', () => {
    for (const label of ['面向书记的培训班', '机关处级干部培训班']) {
      const some = classes(label, { context: there })
      expect(why(heard(), some)).toEqual(['narrowed'])
      const own = heard({ context: there, label: '培训班受众' })
      expect(ask(own, some).pairs).toHaveLength(1)
    }
    // Of whom it is told in a sentence with them nothing says.
    expect(why(heard(), classes('面向书记的培训班'))).toEqual(['narrowed'])
    const townships = (label: string) => figure({ indicatorId: 'base.townships', label, context: there })
    expect(why(heard(), townships('设立党总支的乡镇'))).toEqual(['narrowed'])
    expect(ask(heard(), townships('全市乡镇（街道）')).pairs).toHaveLength(1)
  })

  it('is none of what has added up since nobody knows when', () => {
    expect(why(heard({ label: '累计受众' }), classes('培训班', { context: there }))).toEqual(['other-year'])
    expect(ask(heard({ label: '累计受众' }), classes('培训班')).pairs).toHaveLength(1)
  })
})

describe('two measures', () => {
  it('meet on the axes that most places share, what was reached before what is planned', () => {
    const x = ['dl', 'dd', 'cy'].map((regionId) => figure({ regionId }))
    const planned = ['dl', 'dd', 'cy'].map((regionId) =>
      figure({ indicatorId: 'org.branches', regionId, kind: 'target' }),
    )
    const reached = ['dl', 'dd'].map((regionId) => figure({ indicatorId: 'org.branches', regionId }))
    const c = collectionOf([...x, ...planned, ...reached])
    const { points, apart } = crossings(c, x, [...planned, ...reached])
    expect(points.map(({ regionId, y }) => [regionId, y.kind])).toEqual([
      ['dl', 'level'],
      ['dd', 'level'],
    ])
    expect(apart).toEqual([{ regionId: 'cy', why: 'target' }])
    // The other way round: what is drawn are targets, and one place tells only what came.
    const goals = ['dl', 'dd'].map((regionId) =>
      figure({ indicatorId: 'org.groups', regionId, kind: 'target' }),
    )
    const came = figure({ indicatorId: 'org.groups', regionId: 'cy' })
    const all = collectionOf([...x, ...goals, came])
    expect(crossings(all, x, [...goals, came]).apart).toEqual([{ regionId: 'cy', why: 'no-target' }])
  })

  it('are of one time where two places have such, else of any', () => {
    const x = ['dl', 'dd', 'cy'].map((regionId) => figure({ regionId, period: year(2025) }))
    const spans = ['dl', 'dd', 'cy'].map((regionId) =>
      figure({
        indicatorId: 'org.branches',
        kind: 'flow',
        regionId,
        period: { start: '2021', end: '2025', basis: 'stated' },
      }),
    )
    const own = ['dl', 'dd'].map((regionId) =>
      figure({ indicatorId: 'org.branches', kind: 'flow', regionId, period: year(2025) }),
    )
    const c = collectionOf([...x, ...spans, ...own])
    const both = crossings(c, x, [...spans, ...own])
    expect(both.points.map((point) => [point.regionId, isOfOneTime(point)])).toEqual([
      ['dl', true],
      ['dd', true],
    ])
    expect(both.apart).toEqual([{ regionId: 'cy', why: 'span' }])
    const other = crossings(c, x, spans)
    expect(other.points).toHaveLength(3)
    expect(other.points.some(isOfOneTime)).toBe(false)
  })

  it('are no number beside itself', () => {
    const x = ['dl', 'dd'].map((regionId) => figure({ regionId, period: year(2025) }))
    expect(crossings(collectionOf(x), x, x).points).toEqual([])
  })

  it('tell why there are none: nobody else states both, or what keeps the two apart', () => {
    const x = ['dl', 'dd'].map((regionId) => figure({ regionId, period: year(2025) }))
    const y = figure({ indicatorId: 'org.branches', regionId: 'dl', period: year(2025) })
    const c = collectionOf([...x, y])
    expect(crossings(c, x, [y])).toEqual({ points: [], apart: [{ regionId: 'dl', why: 'alone' }] })
    const other = figure({ indicatorId: 'org.branches', regionId: 'dd', kind: 'target', period: year(2025) })
    const both = collectionOf([...x, y, other])
    expect(crossings(both, x, [y, other]).apart.map(({ why }) => why)).toEqual(['no-target', 'target'])
  })

  it('tell no one reason where each of the others is apart for its own', () => {
    const x = ['dl', 'dd', 'cy'].map((regionId) => figure({ regionId, period: year(2025) }))
    const of = (regionId: string, rest: Partial<Figure>) =>
      figure({ indicatorId: 'org.branches', regionId, period: year(2025), ...rest })
    const y = [of('dl', {}), of('dd', { kind: 'target' }), of('cy', { dimension: 'person', unit: '人' })]
    const { apart } = crossings(collectionOf([...x, ...y]), x, y)
    expect(apart.map(({ why }) => why)).toEqual(['mixed', 'mixed', 'dimension'])
  })

  it('are never people of fewer who live there', () => {
    const people = { dimension: 'person', unit: '人', period: year(2025), articleId: 'a' } as const
    const jobs = figure({ ...people, indicatorId: 'jobs.new', value: 473_000 })
    const living = figure({ ...people, indicatorId: 'people.population', value: 200_000 })
    const ask = (top: Figure, base: Figure) =>
      perPairs(
        ['dl'],
        () => [top],
        () => [base],
      )
    expect(ask(jobs, living)).toEqual({ pairs: [], without: [{ regionId: 'dl', why: 'more-than-all' }] })
    expect(ask(living, jobs).pairs).toHaveLength(1)
    // All who live there are no part of the grid staff: so many stand for each of them.
    const staff = figure({ ...people, indicatorId: 'grid.staff', label: '网格员', value: 600 })
    expect(ask(living, staff).pairs).toMatchObject([{ value: 200_000 / 600 }])
    // What could not be divided anyway is not called more than all.
    expect(ask(jobs, { ...living, articleId: 'other' }).without).toMatchObject([{ why: 'other-report' }])
    expect(ask(jobs, { ...living, period: year(2020) }).without).toMatchObject([{ why: 'other-year' }])
  })
})
