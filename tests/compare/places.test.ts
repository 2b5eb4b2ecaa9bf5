import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cardOf, comparablePlaces, nestedIn } from '../../src/compare/comparable.ts'
import {
  type Filter,
  filterFigures,
  filterPractices,
  yearOf,
  yearOfPractice,
} from '../../src/compare/filter.ts'
import { type FilterPart, filterParts } from '../../src/compare/filter-columns.ts'
import { filterPass } from '../../src/compare/filter-pass.ts'
import { measureNames } from '../../src/compare/measures.ts'
import { coverage, coverageTable } from '../../src/compare/told/coverage.ts'
import { themeMatrix } from '../../src/compare/told/matrix.ts'
import { mentionWords } from '../../src/compare/told/mention.ts'
import type { Figure } from '../../src/contract/figure.ts'
import type { Practice } from '../../src/contract/practice.ts'
import type { RegionLevel } from '../../src/contract/region.ts'
import { collectionOf, figure, indicators, practice, regions, without } from './fixture.ts'

describe('filters', () => {
  const a = figure({ themes: ['service'], kind: 'flow' })
  const b = without(figure({ regionId: 'pld', articleId: 'a2021' }), 'period')
  const d = without(figure(), 'period', 'regionId')
  const c = collectionOf([a, b, d], [practice('p', 'fl', '三治融合', ['rural'])])
  const of = (f: Parameters<typeof filterFigures>[2]) => filterFigures(c, c.figures, f)

  it('lets all through without a part and nothing through an empty one', () => {
    expect(of({})).toEqual([a, b, d])
    expect(of({ themes: [] })).toEqual([])
  })

  it('asks every part', () => {
    expect(of({ themes: ['service', 'rural'] })).toEqual([a])
    expect(of({ levels: ['county'] })).toEqual([b])
    expect(of({ kinds: ['flow'], levels: ['county'] })).toEqual([])
    expect(of({ regions: ['dl'] })).toEqual([a])
  })

  it("takes a figure's own year, and none where it has none, whatever its article tells", () => {
    expect(yearOf(a)).toEqual({ year: 2023, basis: 'stated' })
    expect(yearOf(b)).toBeUndefined()
    expect(of({ years: [2021, 2023] })).toEqual([a])
  })

  it('takes the year of a practice from its article', () => {
    expect(filterPractices(c, c.practices, { years: [2021] })).toHaveLength(1)
    expect(filterPractices(c, c.practices, { years: [2020] })).toHaveLength(0)
  })

  it('counts in one pass what each option would leave, as asking with that part lifted does', () => {
    const some = <T>(...options: T[]) => fc.option(fc.subarray(options), { nil: undefined })
    const anyFilter = fc
      .record({
        themes: some('service', 'rural', 'governance'),
        levels: some<RegionLevel>('county', 'prefecture', 'village'),
        years: some(2021, 2023),
        kinds: some<Figure['kind']>('flow', 'level'),
      })
      .map((parts): Filter => Object.fromEntries(Object.entries(parts).filter(([, asked]) => asked)))
    const anyKept = fc.option(fc.subarray([a.id, b.id, d.id]), { nil: undefined })
    fc.assert(
      fc.property(anyFilter, anyKept, (filter, kept) => {
        const held = kept && new Set(kept)
        const pass = (f: Filter) => ({
          figures: filterFigures(c, c.figures, f).filter(({ id }) => held?.has(id) ?? true),
          practices: filterPractices(c, c.practices, f),
        })
        const { figures, practices, counts } = filterPass(c, filter, held)
        expect({ figures, practices }).toEqual(pass(filter))
        const optionsOf: Record<FilterPart, (row: Figure | Practice) => readonly unknown[]> = {
          themes: (row: Figure | Practice) => row.themes,
          levels: (row: Figure | Practice) => [c.region(row.regionId)?.level],
          years: (row: Figure | Practice) => ['quote' in row ? yearOf(row)?.year : yearOfPractice(c, row)],
          kinds: (row: Figure | Practice) => ('quote' in row ? [row.kind] : []),
        }
        for (const part of filterParts) {
          const lifted = pass({ ...filter, [part]: undefined })
          for (const rows of ['figures', 'practices'] as const) {
            const tally: Record<string, number> = {}
            for (const option of (lifted[rows] as (Figure | Practice)[]).flatMap(optionsOf[part])) {
              if (option !== undefined) tally[`${option}`] = (tally[`${option}`] ?? 0) + 1
            }
            expect(Object.fromEntries(counts[rows][part])).toEqual(tally)
          }
        }
      }),
    )
  })
})

describe('cards', () => {
  const c = collectionOf(
    [figure({ regionId: 'pld' }), figure({ regionId: 'pt' }), figure({ regionId: 'lone' })],
    [practice('p', 'ln.org', '机关党建')],
  )

  it('goes to counties and above and to organs; a village without anything above it stands alone', () => {
    expect(comparablePlaces(c).map(({ id }) => id)).toEqual(['ln.org', 'pld', 'lone'])
  })

  it('nests a village in the nearest card', () => {
    expect(nestedIn(c, 'pld').map(({ id }) => id)).toEqual(['pt'])
    expect(cardOf(c, 'pt')).toBe('pld')
    expect(cardOf(c, 'dl')).toBeUndefined()
  })

  it('passes a silent county by for a prefecture that speaks, else wakes the county', () => {
    const speaking = collectionOf([figure({ regionId: 'pt' }), figure({ regionId: 'dl' })])
    expect(cardOf(speaking, 'pt')).toBe('dl')
    expect(comparablePlaces(collectionOf([figure({ regionId: 'pt' })])).map(({ id }) => id)).toEqual(['pld'])
  })
})

describe('coverage', () => {
  const grid = figure()
  const firm = figure({ regionId: 'dd', holder: '大杨集团' })
  const c = collectionOf([grid, firm, figure({ regionId: 'cy', indicatorId: 'org.teams' })])

  it('tells stated, mentioned and silent apart; a firm does not speak for its place', () => {
    const text = '坚持格局区域化,代办范围网格化。'
    const parts = coverage(c, 'grid.cells', ['cy', 'dl', 'dd'], (id) =>
      id === 'dd' ? [{ articleId: 'a', span: { start: 100, end: 100 + text.length }, text }] : [],
    )
    expect(parts.stated).toEqual([{ regionId: 'dl', figures: [grid] }])
    expect(parts.mentioned).toEqual([
      { regionId: 'dd', articleId: 'a', span: { start: 108, end: 115 }, hasNumber: false },
    ])
    expect(parts.silent).toEqual(['cy'])
  })

  it('gives the whole passage where its text is not one to one', () => {
    const span = { start: 0, end: 99 }
    const parts = coverage(c, 'grid.cells', ['cy'], () => [{ articleId: 'a', span, text: '各类网格' }])
    expect(parts.mentioned).toEqual([{ regionId: 'cy', articleId: 'a', span, hasNumber: false }])
  })

  /** Whether a number follows the mention of grids in a text, and the words of it. */
  const named = (text: string): [hasNumber: boolean | undefined, words: string] => {
    const passage = { articleId: 'a', span: { start: 0, end: text.length }, text }
    const [mention] = coverage(c, 'grid.cells', ['cy'], () => [passage]).mentioned
    return [mention?.hasNumber, text.slice(mention?.span.start, mention?.span.end)]
  }

  it('says that a number follows: it was not read as one, and is not known to be none', () => {
    expect(named('全市网格不断细化,达2016个。另有3个队。')).toEqual([true, '全市网格不断细化,达2016个'])
  })

  it('prefers the words that a number follows: who gives one is not without a number', () => {
    expect(named('全市网格保持稳定。城区网格共计2016个。')).toEqual([true, '城区网格共计2016个'])
  })

  it('tells of a place that is silent what places in it state, and nothing of a county that has a card', () => {
    const below = figure({ regionId: 'pt' })
    const own = figure({ indicatorId: 'org.teams', regionId: 'pld' })
    const inner = collectionOf([below, own])
    const parts = coverage(inner, 'grid.cells', ['pld', 'dl'])
    expect(parts.inside).toEqual([{ regionId: 'pld', figures: [below] }])
    expect(parts.silent).toEqual(['dl'])
  })

  it('does not call a place silent of which there is no report, whatever others say of it', () => {
    const parts = coverage(c, 'grid.cells', ['cy', 'ln', 'fl'])
    expect(parts).toMatchObject({ silent: ['cy', 'fl'], absent: ['ln'] })
  })

  it('finds that a growth is spoken of by its subject beside a word of growth', () => {
    const gdp = figure({
      indicatorId: 'macro.growth',
      of: 'macro.gdp',
      label: '地区生产总值增长',
      kind: 'change',
      unit: '%',
      dimension: 'percent',
    })
    const growth = collectionOf([gdp])
    const said = (text: string) =>
      coverage(growth, 'macro.growth:macro.gdp', ['dd'], () => [
        { articleId: 'a', span: { start: 0, end: text.length }, text },
      ])
    expect(said('全市生产总值实现正增长。').mentioned).toHaveLength(1)
    // That there is one says nothing of its growth.
    expect(said('全市生产总值核算工作扎实开展，产业增长势头良好。').silent).toEqual(['dd'])
  })

  it('parts the places: each in one part, none lost', () => {
    const ids = regions.map(({ id }) => id)
    fc.assert(
      fc.property(fc.shuffledSubarray(ids), fc.constantFrom('grid.cells', 'org.teams', 'x'), (chosen, id) => {
        const mentions = (place: string) =>
          place < 'd' ? [{ articleId: 'a', span: { start: 0, end: 2 }, text: '网格' }] : []
        const { stated, inside, mentioned, silent, absent } = coverage(c, id, chosen, mentions)
        const all = [...stated, ...inside, ...mentioned]
          .map(({ regionId }) => regionId)
          .concat(silent, absent)
        expect([...all].sort()).toEqual([...chosen].sort())
      }),
    )
  })

  it('lists indicators by how many of the places state them', () => {
    const more = collectionOf([
      figure({ indicatorId: 'org.teams' }),
      figure({ indicatorId: 'org.teams', regionId: 'cy' }),
      figure(),
    ])
    expect(coverageTable(more, ['cy', 'dl', 'dd'])).toEqual([
      { indicatorId: 'org.teams', stated: ['cy', 'dl'] },
      { indicatorId: 'grid.cells', stated: ['dl'] },
    ])
  })

  it('knows the growth of a thing by each of its names', () => {
    const [some] = indicators
    const growth = some && { ...some, id: 'macro.growth:macro.gdp', base: 'macro.growth' }
    expect(growth && measureNames(growth)).toContain('GDP增速')
    expect(some && measureNames({ ...some, id: 'macro.gdp' })).toContain('GDP')
  })

  it('reads the words of an indicator from its name and from the texts that state it', () => {
    const words = (id: string, labels: string[] = []) => {
      const found = indicators.find((row) => row.id === id)
      return found
        ? mentionWords(
            found,
            labels.map((label) => figure({ label })),
          )
        : []
    }
    expect(words('grid.cells')).toEqual(['网格'])
    expect(words('org.teams')).toEqual(['服务队', '突击队'])
    // 党支部 is wider than what is meant.
    const [some] = indicators
    const branches = some && { ...some, id: 'grid.branches', zh: '网格党支部数' }
    expect(branches && mentionWords(branches, [figure({ label: '党支部' })])).toEqual(['网格党支部'])
    expect(words('appeal.received', ['群众诉求', '各类社会治理的诸多事项'])).toEqual(['受理诉求', '群众诉求'])
  })
})

describe('the matrix', () => {
  it('counts figures and practices of the place itself, a row a theme', () => {
    const c = collectionOf(
      [figure({ themes: ['governance', 'service'] }), figure({ regionId: 'pld' })],
      [practice('p', 'dl', '三治融合', ['service'])],
    )
    const rows = themeMatrix(c, ['dl', 'pld'])
    expect(rows.map(({ themeId }) => themeId)).toEqual(['governance', 'service', 'rural'])
    expect(rows.map(({ cells }) => cells.map((cell) => [cell.figures, cell.practices]))).toEqual([
      [
        [1, 0],
        [1, 0],
      ],
      [
        [1, 1],
        [0, 0],
      ],
      [
        [0, 0],
        [0, 0],
      ],
    ])
  })
})
