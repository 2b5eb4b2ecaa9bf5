import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { axisGroups } from '../../src/compare/fair/axis.ts'
import { comparableFiguresOf } from '../../src/compare/fair/core.ts'
import { factsOf } from '../../src/compare/fair/facts.ts'
import { ReasonGatherer } from '../../src/compare/fair/merge-reasons.ts'
import { reasonText } from '../../src/compare/fair/reason-text.ts'
import { reasonCodes, splitsAxis, weightOf } from '../../src/compare/fair/reasons.ts'
import { ruleGroups } from '../../src/compare/fair/rule-groups.ts'
import { shareAxis, verdictOf, verdictOfSet } from '../../src/compare/fair/verdict.ts'
import type { Figure } from '../../src/contract/figure.ts'
import { collectionOf, figure, without, year } from './fixture.ts'
import { verdictCases } from './verdict-cases.ts'

const c = collectionOf()

describe('the verdict on two figures', () => {
  it.each(verdictCases)('$name', ({ a, b, verdict, reasons }) => {
    const found = verdictOf(c, a, b)
    expect(found.reasons.map(({ code }) => code)).toEqual(reasons)
    expect(found.verdict).toBe(verdict)
    expect(verdictOf(c, b, a)).toEqual(found)
  })

  it('meets every reason in at least one case', () => {
    const met = new Set(verdictCases.flatMap(({ reasons }) => reasons))
    expect(reasonCodes.filter((code) => !met.has(code))).toEqual([])
  })

  it('gives what the reader asks next as parameters', () => {
    const a = figure({ label: '城市网格', period: year(2017), regionId: 'fl' })
    const b = figure({ label: '社区网格', regionId: 'dd' })
    const texts = verdictOf(c, a, b).reasons.map((reason) => reasonText(reason, 'zh'))
    expect(texts).toEqual([
      '口径不同：“城市网格”“社区网格”',
      '年份相差6年：2017年（涪陵区）、2023年（丹东市）',
      '层级不同：县级（涪陵区）、地级（丹东市）',
    ])
  })

  it('asks the figures of a growth rate what grows, before the words', () => {
    const gdp = figure({ indicatorId: 'macro.gdp' })
    const area = figure({ indicatorId: 'rural.area' })
    const part = { indicatorId: 'macro.growth', unit: '%', dimension: 'percent', kind: 'change' } as const
    const a = figure({ ...part, label: '同比增长', relatedTo: [gdp.id] })
    const b = figure({ ...part, label: '同比增长', relatedTo: [area.id], regionId: 'dd' })
    expect(verdictOf(collectionOf([gdp, area, a, b]), a, b).verdict).toBe('no')
    expect(verdictOf(c, a, b).verdict).toBe('same')
  })

  it('lets two years of one place share no axis, nor a place and what lies in it, nor a firm', () => {
    expect(shareAxis(c, figure(), figure({ period: year(2021) }))).toBe(false)
    expect(shareAxis(c, figure({ regionId: 'st' }), figure({ regionId: 'pt' }))).toBe(false)
    expect(shareAxis(c, figure(), figure({ regionId: 'dd', holder: '大杨集团' }))).toBe(false)
  })
})

describe('the verdict on a set', () => {
  it('is the worst of its pairs, each reason once, with all places and years', () => {
    const figures = [
      figure({ regionId: 'dd', period: year(2021) }),
      figure({ regionId: 'cy', period: year(2023) }),
      figure({ regionId: 'fl', period: year(2017) }),
      figure({ regionId: 'pld', period: year(2023) }),
    ]
    const { verdict, reasons } = verdictOfSet(c, figures)
    expect(verdict).toBe('caution')
    expect(reasons.map((reason) => reasonText(reason, 'zh'))).toEqual([
      '年份相差6年：2017年（涪陵区）、2021年（丹东市）、2023年（普兰店区、朝阳市）',
      '层级不同：县级（普兰店区、涪陵区）、地级（丹东市、朝阳市）',
    ])
  })

  it('says a wording once, under its gravest head', () => {
    const labels = ['收集群众诉求', '处置民情事项', '办理民情事项']
    const regionIds = ['dl', 'dd', 'cy']
    const figures = labels.map((label, index) =>
      figure({ indicatorId: 'appeal.received', kind: 'flow', label, regionId: regionIds[index] ?? 'dl' }),
    )
    expect(verdictOfSet(c, figures).reasons.map(({ code }) => code)).toEqual(['stage'])
  })

  it('is the same for one figure and for none', () => {
    expect(verdictOfSet(c, [figure({ bound: 'over' })])).toEqual({ verdict: 'same', reasons: [] })
    expect(verdictOfSet(c, [])).toEqual({ verdict: 'same', reasons: [] })
  })
})

const labels = ['网格', '城市网格', '新建网格', '户均增收', '群众诉求办结率', '企业诉求办复率', '每年宣讲']
const anyFigure: fc.Arbitrary<Figure> = fc
  .record({
    // `gone` is no place of the dataset.
    regionId: fc.constantFrom('dl', 'dd', 'pld', 'pt', 'ln.org', 'fl', 'lone', 'gone'),
    indicatorId: fc.constantFrom('grid.cells', 'appeal.closure', 'rural.gain', 'macro.growth', 'none'),
    label: fc.constantFrom(...labels),
    kind: fc.constantFrom<Figure['kind']>('level', 'flow', 'rate', 'change', 'target'),
    bound: fc.constantFrom<Figure['bound']>('exact', 'about', 'over', 'under', 'atLeast', 'atMost'),
    unit: fc.constantFrom('个', '人次', '件次', '亩'),
    dimension: fc.constantFrom<Figure['dimension']>('count', 'person', 'area'),
    value: fc.constantFrom(1, 2),
    period: fc.option(fc.constantFrom(year(2017), year(2022, 'inferred'), year(2023, 'inferred'))),
    holder: fc.option(fc.constantFrom('大杨集团', '群洲集团')),
  })
  .map(({ period, holder, indicatorId, ...rest }) => {
    const made = figure({ ...rest, ...(period ? { period } : {}), ...(holder ? { holder } : {}) })
    const dated = period ? made : without(made, 'period')
    return indicatorId === 'none' ? without(dated, 'indicatorId') : { ...dated, indicatorId }
  })

describe('properties', () => {
  it('does not depend on which of two comes first', () => {
    fc.assert(
      fc.property(anyFigure, anyFigure, (a, b) => {
        expect(verdictOf(c, a, b)).toEqual(verdictOf(c, b, a))
        expect(shareAxis(c, a, b)).toBe(shareAxis(c, b, a))
      }),
    )
  })

  it('keeps figures off one axis for just the reasons that split it', () => {
    fc.assert(
      fc.property(anyFigure, anyFigure, (a, b) => {
        const splits = verdictOf(c, a, b).reasons.some(({ code }) => splitsAxis(code))
        expect(shareAxis(c, a, b)).toBe(!splits)
      }),
      { numRuns: 2000 },
    )
  })

  it('does not depend on the order of a set, nor on repeats', () => {
    const shuffled = fc
      .array(anyFigure, { maxLength: 6 })
      .chain((figures) =>
        fc.tuple(fc.constant(figures), fc.shuffledSubarray(figures, { minLength: figures.length })),
      )
    fc.assert(
      fc.property(shuffled, ([figures, other]) => {
        expect(verdictOfSet(c, [...other, ...figures])).toEqual(verdictOfSet(c, figures))
      }),
    )
  })

  it('lets nothing that forbids a comparison stand on one axis', () => {
    const forbidding = reasonCodes.filter((code) => weightOf(code) === 'no')
    expect(forbidding.filter((code) => !splitsAxis(code))).toEqual([])
  })

  it('finds a core that compares without a caution, whatever the order, and misses no pair', () => {
    fc.assert(
      fc.property(fc.array(anyFigure, { maxLength: 9 }), (figures) => {
        const collection = collectionOf(figures)
        const core = comparableFiguresOf(collection, figures)
        for (const { figures: panel } of axisGroups(collection, core)) {
          expect(verdictOfSet(collection, panel).verdict).toBe('same')
        }
        const ids = (list: readonly Figure[]) => list.map(({ id }) => id).sort()
        expect(ids(comparableFiguresOf(collection, figures.toReversed()))).toEqual(ids(core))
        // Where two places of one axis compare, there is a core.
        const pair = axisGroups(collection, figures).some(({ figures: panel }) =>
          panel.some((a) =>
            panel.some(
              (b) =>
                a.regionId !== b.regionId &&
                collection.region(a.regionId) &&
                collection.region(b.regionId) &&
                verdictOf(collection, a, b).verdict === 'same',
            ),
          ),
        )
        expect(core.length > 0).toBe(pair)
      }),
      { numRuns: 1000 },
    )
  })

  it('takes the plainest statement of a place into the core, whichever comes first', () => {
    const sure = figure({ value: 5, confidence: 0.95 })
    const doubtful = figure({ value: 7, confidence: 0.65 })
    const other = figure({ regionId: 'dd' })
    for (const figures of [
      [sure, doubtful, other],
      [other, doubtful, sure],
    ]) {
      const core = comparableFiguresOf(collectionOf(figures), figures)
      expect(core.map(({ id }) => id).sort()).toEqual([sure.id, other.id].sort())
    }
  })

  it('is never better than its worst pair, nor worse', () => {
    const grades = ['same', 'caution', 'no']
    fc.assert(
      fc.property(fc.array(anyFigure, { minLength: 2, maxLength: 5 }), (figures) => {
        const pairs = figures.flatMap((a) => figures.map((b) => grades.indexOf(verdictOf(c, a, b).verdict)))
        expect(grades.indexOf(verdictOfSet(c, figures).verdict)).toBe(Math.max(...pairs))
      }),
    )
  })

  it('tells of a set what asking every pair of it tells', () => {
    fc.assert(
      fc.property(fc.array(anyFigure, { minLength: 3, maxLength: 14 }), (figures) => {
        const collection = collectionOf(figures)
        const gathered = new ReasonGatherer()
        const facts = figures.map((one) => factsOf(collection, one))
        facts.forEach((a, at) => {
          for (const b of facts.slice(at + 1)) {
            for (const group of ruleGroups) group.ask(a, b, (finding) => gathered.add(finding))
          }
        })
        const byPairs = gathered.reasons().sort((a, b) => (a.code < b.code ? -1 : 1))
        const told = verdictOfSet(collection, figures).reasons.toSorted((a, b) => (a.code < b.code ? -1 : 1))
        expect(told).toEqual(byPairs)
      }),
      { numRuns: 2000 },
    )
  })

  it('gives a reason for whatever is not the same, in both languages', () => {
    fc.assert(
      fc.property(anyFigure, anyFigure, (a, b) => {
        const { verdict, reasons } = verdictOf(c, a, b)
        const weights = reasons.map(({ code }) => weightOf(code))
        expect(weights.includes('no')).toBe(verdict === 'no')
        for (const reason of reasons) {
          expect(reasonText(reason, 'zh')).not.toMatch(/[{}~]|undefined|NaN/)
          expect(reasonText(reason, 'en')).not.toMatch(/[{}~]|undefined|NaN/)
        }
      }),
    )
  })
})
