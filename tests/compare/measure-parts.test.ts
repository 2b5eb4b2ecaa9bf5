import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { factsOf } from '../../src/compare/fair/facts.ts'
import { alikeOnAxis } from '../../src/compare/fair/verdict.ts'
import { grouped } from '../../src/compare/grouped.ts'
import { measureParts } from '../../src/compare/measure-parts.ts'
import { measureIdOf } from '../../src/compare/measures.ts'
import { inOneUnit } from '../../src/compare/one-unit.ts'
import { classCodes, perCodes } from '../../src/compare/rows/column-codes.ts'
import { definitions } from '../../src/compare/rows/definitions.ts'
import { perUnit } from '../../src/compare/rows/wording.ts'
import type { Figure } from '../../src/contract/figure.ts'
import { collectionOf, figure, year } from './fixture.ts'

const c = collectionOf()

const codesOf = (one: Figure) => measureParts(factsOf(c, one)).map(({ code }) => code)

describe('what tells a measure from others of its indicator', () => {
  it.each([
    [{ indicatorId: 'macro.income', label: '城镇居民人均可支配收入' }, ['urban']],
    [{ indicatorId: 'macro.income', label: '农村居民人均可支配收入' }, ['rural']],
    [{ indicatorId: 'macro.income', label: '人均可支配收入' }, ['all']],
    [{ indicatorId: 'grid.cells', label: '新建网格' }, ['new']],
    [{ indicatorId: 'grid.cells', label: '累计划分网格' }, []],
    [{ indicatorId: 'rural.gain', label: '户均增收', kind: 'flow' }, ['household', 'per_household']],
  ] as const)('%o', (given, codes) => {
    expect(
      codesOf(figure({ dimension: 'money', unit: '元', ...given } as Partial<Figure>)).filter(
        (code) => code !== 'yuan',
      ),
    ).toEqual(codes)
  })

  it('has an ASCII code for each class that a row keeps apart, no two alike, and for each base of an average', () => {
    for (const { indicators, verdict, classes } of definitions) {
      if (verdict !== 'no') continue
      const codes = classCodes[indicators[0] ?? '']
      expect(codes).toHaveLength(classes.length)
      expect(new Set(codes).size).toBe(classes.length)
      for (const code of codes ?? []) expect(code).toMatch(/^[a-z_]*$/u)
    }
    expect(Object.keys(perCodes).sort()).toEqual(perUnit.map(({ per }) => per).sort())
  })

  const anyFigure: fc.Arbitrary<Figure> = fc
    .record({
      indicatorId: fc.constantFrom(
        'grid.cells',
        'appeal.closure',
        'rural.gain',
        'macro.growth',
        'macro.income',
      ),
      label: fc.constantFrom(
        '网格',
        '新建网格',
        '户均增收',
        '群众诉求办结率',
        '企业诉求办复率',
        '每年宣讲',
        '年均增长',
        '城镇居民人均可支配收入',
        '村集体增收',
      ),
      kind: fc.constantFrom<Figure['kind']>('level', 'flow', 'rate', 'change', 'target'),
      told: fc.constantFrom<[string, Figure['dimension']][]>(
        ...([
          ['个', 'count'],
          ['人次', 'count'],
          ['人次', 'person'],
          ['户次', 'household'],
          ['个百分点', 'point'],
          ['公斤', 'mass'],
          ['吨', 'mass'],
          ['件次', 'count'],
          ['人', 'person'],
          ['户', 'household'],
          ['亩', 'area'],
          ['平方米', 'area'],
          ['元', 'money'],
          ['美元', 'money'],
          ['%', 'percent'],
          ['倍', 'multiple'],
        ] as [string, Figure['dimension']][]),
      ),
    })
    .map(({ told: [unit, dimension], ...rest }) =>
      figure({ ...rest, unit, dimension, of: 'macro.gdp', period: year(2023) }),
    )

  it('leaves nothing in one column that the rules keep off one axis', () => {
    const column = (one: Figure) => [measureIdOf(one), one.kind === 'target', ...codesOf(one)].join(' ')
    let met = 0
    fc.assert(
      fc.property(fc.array(anyFigure, { minLength: 40, maxLength: 40 }), (figures) => {
        for (const together of grouped(figures, column).values())
          for (const [at, a] of together.entries())
            for (const b of together.slice(at + 1)) {
              met++
              expect([a, b, alikeOnAxis(factsOf(c, inOneUnit(a)), factsOf(c, inOneUnit(b)))]).toEqual([
                a,
                b,
                true,
              ])
            }
      }),
    )
    expect(met).toBeGreaterThan(100)
  })
})
