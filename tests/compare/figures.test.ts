import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { axisGroups } from '../../src/compare/fair/axis.ts'
import { classNames } from '../../src/compare/fair/class-names.ts'
import { shareAxis } from '../../src/compare/fair/verdict.ts'
import { severalYears } from '../../src/compare/rows/definitions.ts'
import { hasHeadline, headlines } from '../../src/compare/told/headline.ts'
import { firstPeers, peersOf } from '../../src/compare/told/peers.ts'
import { statedByOne } from '../../src/compare/told/unique.ts'
import type { Figure } from '../../src/contract/figure.ts'
import { collectionOf, figure, without, year } from './fixture.ts'

const ids = (figures: readonly Figure[]): string[] => figures.map(({ id }) => id)

describe('axis groups', () => {
  const closure = (label: string, regionId: string) =>
    figure({ indicatorId: 'appeal.closure', unit: '%', dimension: 'percent', kind: 'rate', label, regionId })

  it('splits definitions, targets, dimensions, levels, and a place from what lies in it', () => {
    const a = closure('办结率', 'dl')
    const b = closure('办结率', 'pld')
    const peer = closure('办结率', 'fl')
    const other = closure('办复率', 'dd')
    const target = { ...closure('办结率', 'cy'), kind: 'target' as const }
    const groups = axisGroups(collectionOf(), [other, target, peer, b, a])
    expect(groups.map(({ figures }) => ids(figures))).toEqual([
      ids([peer, b]),
      ids([a]),
      ids([other]),
      ids([target]),
    ])
    expect(groups[0]).toMatchObject({ unit: '%', dimension: 'percent' })
  })

  it('lets the year meet that most places tell, and another year of one of them give way', () => {
    const now = figure({ period: year(2025) })
    const then = figure({ period: year(2020) })
    const peer = figure({ regionId: 'dd', period: year(2025) })
    const late = figure({ regionId: 'cy', period: year(2020) })
    const groups = axisGroups(collectionOf(), [then, late, now, peer])
    expect(groups.map(({ figures }) => ids(figures))).toEqual([ids([late, now, peer]), ids([then])])
  })

  it('parts what adds up over time by the length of the time, a target too', () => {
    const jobs = { indicatorId: 'edu.trained', unit: '人', dimension: 'person', kind: 'target' } as const
    const five = { start: '2026', end: '2030', basis: 'stated' } as const
    const groups = axisGroups(collectionOf(), [
      figure({ ...jobs, period: year(2026) }),
      figure({ ...jobs, regionId: 'dd', period: five }),
      // What is reached by a year is no sum of its years.
      figure({ regionId: 'cy', kind: 'target', period: year(2026) }),
      figure({ regionId: 'dd', kind: 'target', period: five }),
    ])
    expect(groups.map(({ figures }) => figures.length)).toEqual([2, 1, 1])
  })

  it('parts what grew, or was built, over several years from what did in one or is there', () => {
    const growth = {
      indicatorId: 'macro.growth',
      of: 'macro.gdp',
      unit: '%',
      dimension: 'percent',
      kind: 'change',
    } as const
    const five = { start: '2021', end: '2025', basis: 'stated' } as const
    const half = { start: '2025-01', end: '2025-06', basis: 'stated' } as const
    const groups = axisGroups(collectionOf(), [
      figure({ ...growth, label: '地区生产总值增长', period: year(2025) }),
      figure({ ...growth, label: '地区生产总值增长', regionId: 'dd', period: half }),
      figure({ ...growth, label: '地区生产总值增长', regionId: 'cy', period: five }),
      figure({ period: year(2025) }),
      figure({ regionId: 'dd', period: five }),
    ])
    expect(groups.map(({ figures }) => figures.length)).toEqual([2, 1, 1, 1])
  })

  it('takes the unit of the figures, of several that of the indicator where one is told in it, else the commonest', () => {
    const unitOf = (...units: string[]) =>
      axisGroups(
        collectionOf(),
        units.map((unit, at) => figure({ unit, regionId: ['dl', 'dd', 'cy'][at] ?? 'pld' })),
      )[0]?.unit
    expect(unitOf('家')).toBe('家')
    expect(unitOf('家', '个')).toBe('个')
    expect(unitOf('处', '家', '家')).toBe('家')
    const bare = without(figure({ unit: '级' }), 'indicatorId')
    expect(axisGroups(collectionOf(), [bare])[0]?.unit).toBe('级')
  })

  it('loses no figure, and every pair within a group may share an axis', () => {
    const c = collectionOf()
    const any = fc
      .record({
        regionId: fc.constantFrom('dl', 'dd', 'pld', 'ln.org', 'lone'),
        label: fc.constantFrom('办结率', '办复率', '户均增收', '网格'),
        indicatorId: fc.constantFrom('appeal.closure', 'rural.gain'),
        kind: fc.constantFrom<Figure['kind']>('level', 'rate', 'target'),
      })
      .map((part) => figure(part))
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), (figures) => {
        const groups = axisGroups(c, figures)
        expect(groups.flatMap((group) => ids(group.figures)).sort()).toEqual(ids(figures).sort())
        for (const group of groups) {
          for (const a of group.figures) for (const b of group.figures) expect(shareAxis(c, a, b)).toBe(true)
        }
        const sets = (list: typeof groups) => list.map((group) => ids(group.figures).sort().join()).sort()
        expect(sets(axisGroups(c, [...figures].reverse()))).toEqual(sets(groups))
      }),
    )
  })
})

describe('headlines', () => {
  const shared = figure({ indicatorId: 'org.teams', label: '突击队' })
  const second = figure({ indicatorId: 'org.teams', label: '红色突击队' })
  const single = figure({ indicatorId: 'grid.cells' })
  const peer = figure({ indicatorId: 'org.teams', label: '突击队', regionId: 'dd' })
  const firm = figure({ indicatorId: 'org.teams', label: '突击队', regionId: 'cy', holder: '大杨集团' })
  const target = figure({ indicatorId: 'org.branches', kind: 'target' })
  const c = collectionOf([single, second, shared, target, peer, firm])

  it('puts comparable figures first, one an indicator, no targets', () => {
    expect(ids(headlines(c, c.figuresOf('dl'), 3))).toEqual(ids([shared, single]))
    expect(ids(headlines(c, c.figuresOf('dl'), 1))).toEqual(ids([shared]))
  })

  it('gives no place the figures of a firm', () => {
    expect(headlines(c, c.figuresOf('cy'), 3)).toEqual([])
    expect(hasHeadline(c.figuresOf('cy'))).toBe(false)
    expect(hasHeadline(c.figuresOf('dl'))).toBe(true)
  })

  it('falls back on plain figures without an indicator', () => {
    const plain = without(figure({ regionId: 'fl', label: '评理说事点' }), 'indicatorId')
    const over = without(figure({ regionId: 'fl', label: '点位', bound: 'over' }), 'indicatorId')
    const told = [over, plain]
    expect(ids(headlines(collectionOf(told), told, 3))).toEqual(ids([plain]))
    expect(hasHeadline([over])).toBe(false)
  })

  it('finds the peers of a figure: other places with a card, one axis', () => {
    expect(ids(firstPeers(peersOf(c, shared), 9))).toEqual(ids([peer]))
    expect(peersOf(c, without(shared, 'indicatorId')).count).toBe(0)
  })

  it('does not count a place inside another as its peer', () => {
    const outer = figure({ regionId: 'dl' })
    const inner = figure({ regionId: 'pld' })
    const other = figure({ regionId: 'fl' })
    const all = collectionOf([outer, inner, other])
    expect(ids(firstPeers(peersOf(all, inner), 9))).toEqual(ids([other]))
    expect(peersOf(all, outer).count).toBe(0)
  })
})

describe('figures that only one place states', () => {
  it('gives the best figure of each such indicator, in the order of the taxonomy', () => {
    const rough = figure({ indicatorId: 'org.branches', bound: 'over' })
    const exact = figure({ indicatorId: 'org.branches' })
    const grid = figure({ regionId: 'pt' })
    const both = [figure({ indicatorId: 'org.teams' }), figure({ indicatorId: 'org.teams', regionId: 'dd' })]
    const firm = figure({ indicatorId: 'grid.staff', holder: '大杨集团' })
    expect(ids(statedByOne(collectionOf([rough, exact, grid, ...both, firm])))).toEqual(ids([grid, exact]))
  })
})

describe('what a panel is of', () => {
  it('is told of a growth over several years whose label does not say so', () => {
    const spans = { start: '2021', end: '2025', basis: 'stated' as const }
    const growth = (rest: Partial<Figure>) =>
      figure({ indicatorId: 'macro.growth', kind: 'change', label: '地区生产总值增长', ...rest })
    expect(classNames([growth({ period: spans })])).toEqual([severalYears])
    expect(classNames([growth({ period: { ...spans, start: '2025' } })])).toEqual([])
  })
})
