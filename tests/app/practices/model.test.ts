import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparisonTable } from '../../../src/app/features/practices/kinds/comparison-table.ts'
import { buildModel } from '../../../src/app/features/practices/model.ts'
import { pairLists } from '../../../src/app/features/practices/pairing.ts'
import { beginning, occurrences } from '../../../src/app/features/practices/passage/excerpt.ts'
import { placesToShow } from '../../../src/app/features/practices/places-to-show.ts'
import { declaredCount } from '../../../src/app/features/practices/rows/declared-count.ts'
import { themeCounts, themeRows } from '../../../src/app/features/practices/rows/theme-rows.ts'
import { zh } from '../../../src/app/i18n/zh/index.ts'
import { openCollection } from '../../../src/compare/collection.ts'
import { sizeOf } from '../../../src/text/spans/size-of.ts'
import { collection, dataset } from './fixture.ts'

const nodes = (...words: string[]) => words.map((text, at) => ({ text, span: { start: at, end: at + 1 } }))

describe('declaredCount', () => {
  const of = (kind: 'steps' | 'levels' | 'parts', title: string, count: number, text?: string) =>
    declaredCount(kind, nodes(...Array.from({ length: count }, () => '一项')), title, text)
  it.each([
    ['levels', '四级红色网格管理体系', 4, '四级', 4],
    ['steps', '“六步法”', 6, '六步法', 6],
    ['parts', '“五治联动”基层治理', 5, '五治联动', 5],
    ['parts', '立足“四个维度”', 3, '四个维度', 4],
    ['parts', '“十二张网”', 12, '十二张网', 12],
  ] as const)('reads %s of %s', (kind, title, count, words, declared) => {
    expect(of(kind, title, count)).toEqual({ words, declared, counted: count })
  })
  it.each([
    ['parts', '一体推进'],
    ['parts', '第三方评估'],
    ['parts', '服务三年'],
    ['parts', '“新十二月市”'],
    ['levels', '五治联动'],
    ['steps', '三级联动'],
  ] as const)('claims nothing: %s of %s', (kind, title) => {
    expect(of(kind, title, 3)).toBeUndefined()
  })
  it('claims nothing by a number in the name of a member', () => {
    const members = nodes('三亮', '党员示范岗', '党员责任区', '党员志愿服务')
    expect(declaredCount('parts', members, '“三亮”“党员示范岗”等先锋行动', undefined)).toBeUndefined()
  })
  it('claims nothing by a title that the text does not say', () => {
    const text = '增强组织引擎。激活项目引擎。打造产业引擎。'
    expect(of('parts', '组织引擎、项目引擎等3项', 3, text)).toBeUndefined()
  })
})

it('pairs each list once, the strongest tie first', () => {
  const [left, , right] = dataset.practices
  if (!left || !right) throw new Error('fixture')
  const other = { ...right, id: 'x', steps: nodes('收银') }
  const pairs = pairLists([left], [other, right], 'steps')
  expect(pairs.map((pair) => [pair.left?.id, pair.right?.id])).toEqual([
    ['fushun-p1', 'dandong-p1'],
    [undefined, 'x'],
  ])
  expect(pairs[1]?.rows).toBeUndefined()
})

describe('placesToShow', () => {
  it('takes what is chosen, completes one, and finds a pair for none', () => {
    expect(placesToShow(collection, ['150300', '210400'])).toMatchObject({
      basis: 'chosen',
      ids: ['150300', '210400'],
    })
    expect(placesToShow(collection, ['150300']).ids).toEqual(['150300', '210400'])
    expect(placesToShow(collection, [])).toMatchObject({ basis: 'pair' })
    expect(placesToShow(collection, ['nowhere']).ids).toHaveLength(2)
  })

  it('begins with the places that have what the reader looks for, and with the usual pair where none has', () => {
    const [first] = dataset.practices
    if (!first) throw new Error('fixture')
    const others = openCollection({
      ...dataset,
      practices: dataset.practices.map((row) =>
        row === first ? { ...row, title: '巡回法庭', steps: nodes('立案（登记）') } : row,
      ),
    })
    for (const words of ['巡回 法庭', '立案(登记)'])
      expect(placesToShow(others, undefined, {}, words)).toEqual({
        ids: [first.regionId],
        basis: 'query',
        left: [],
      })
    expect(placesToShow(others, undefined, {}, '谁也没有的词')).toEqual(placesToShow(others, undefined))
  })

  it('asks of what the filter lets through', () => {
    // Only one place tells of the theme: it stands alone rather than a pair that is silent on it.
    const [only] = dataset.practices
    const alone = openCollection({
      ...dataset,
      practices: dataset.practices.map((row) =>
        row === only ? { ...row, themes: ['governance'] } : { ...row, themes: ['service'] },
      ),
    })
    expect(placesToShow(alone, undefined, { themes: ['governance'] })).toEqual({
      ids: [only?.regionId],
      basis: 'most',
      left: [],
    })
    expect(placesToShow(alone, undefined, { themes: ['service'] }).basis).toBe('pair')
    expect(placesToShow(alone, undefined, { levels: ['village'] }).ids).toEqual([])
    // A place that is silent on the theme keeps the partner that it has by all themes.
    expect(placesToShow(alone, ['150300'], { themes: ['economy'] })).toMatchObject({
      basis: 'partner',
      ids: ['150300', '210400'],
    })
  })
})

it('puts every practice of the shown themes into exactly one row', () => {
  const themes = fc.subarray(['service', 'governance'], { minLength: 1 })
  fc.assert(
    fc.property(
      fc.array(themes, { maxLength: 8 }),
      fc.option(themes, { nil: undefined }),
      (lists, chosen) => {
        const [sample] = dataset.practices
        if (!sample) throw new Error('fixture')
        const column = lists.map((ids, at) => ({ ...sample, id: String(at), themes: ids }))
        const counts = themeCounts(dataset.themes, [column], chosen)
        const shown = chosen ? counts.filter((row) => chosen.includes(row.theme.id)) : counts
        const listed = themeRows(shown, [column]).flatMap((row) =>
          row.cells.flat().map((practice) => practice.id),
        )
        const wanted = column.filter((row) => !chosen || row.themes.some((id) => chosen.includes(id)))
        expect([...listed].sort()).toEqual(wanted.map((row) => row.id).sort())
      },
    ),
  )
})

describe('excerpts', () => {
  it('never goes beyond the passage and keeps short ones whole', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('网', '格', '。', '，', '\n'), maxLength: 300 }),
        (text) => {
          const whole = [[{ start: 0, end: text.length }]]
          const cut = beginning(whole, text, 50)
          expect(sizeOf(cut.flat())).toBeLessThanOrEqual(sizeOf(whole.flat()))
          if (sizeOf(whole.flat()) <= 50) expect(cut).toEqual(whole)
          for (const piece of cut.flat()) expect(piece.end).toBeLessThanOrEqual(text.length)
        },
      ),
    )
  })
  it('finds the longer phrase where two overlap', () => {
    const text = '网格党支部和党支部'
    expect(occurrences([{ start: 0, end: text.length }], text, ['党支部', '网格党支部'])).toEqual([
      { start: 0, end: 5 },
      { start: 6, end: 9 },
    ])
  })
})

it('finds a practice by the English name of its kind', () => {
  const [first] = dataset.practices
  if (!first) throw new Error('the fixture has no practice')
  const c = openCollection({
    ...dataset,
    practices: dataset.practices.map((row) => (row === first ? { ...row, kind: 'grid' as const } : row)),
  })
  const found = (query: string) =>
    buildModel(c, { places: placesToShow(c, [first.regionId ?? '']), filter: {}, query, textOf: () => '' })
      .leads.flat()
      .map(({ id }) => id)
  expect(found('Grid')).toEqual([first.id])
  expect(found('grid xyz')).toEqual([])
})

it('finds a practice by what its title means to who reads English', () => {
  const gloss = (label: string) => (label === collection.practices[0]?.title ? 'one-stop window' : undefined)
  const places = placesToShow(collection, undefined)
  const input = { places, filter: {}, textOf: () => undefined }
  const shown = (query: string) => buildModel(collection, { ...input, query, gloss }).shown
  expect(shown('one-stop')).toBe(1)
  expect(buildModel(collection, { ...input, query: 'one-stop' }).shown).toBe(0)
})

describe('the comparison as a table for a document', () => {
  const table = (practices = collection.practices) => {
    const c = openCollection({ ...dataset, practices: [...practices] })
    const places = placesToShow(collection, undefined)
    const model = buildModel(c, { places, filter: {}, query: '', textOf: () => undefined })
    return comparisonTable(c, model, () => '原文的一段。', zh, 'zh')
  }

  it('names each practice above its words, and says where nothing was read', () => {
    const [first] = collection.practices
    const cells = table().rows.flat()
    expect(cells.some((cell) => cell.startsWith(`${first?.title}\n原文的一段。（《`))).toBe(true)
    const alone = table(collection.practices.slice(0, 1)).rows
    expect(alone.length).toBeGreaterThan(0)
    for (const [, ...row] of alone)
      expect(row.filter((cell) => cell === zh.practices.kinds.none)).toHaveLength(1)
  })

  it('says what is only planned, and whose it is within the place', () => {
    const [first] = dataset.practices
    const place = dataset.regions.find(({ id }) => id === first?.regionId)
    if (!first || !place) throw new Error('fixture')
    const inner = {
      ...place,
      id: `${place.id}.x`,
      name: '新铺镇',
      level: 'township' as const,
      parentId: place.id,
    }
    const c = openCollection({
      ...dataset,
      regions: [...dataset.regions, inner],
      practices: dataset.practices.map((row) =>
        row === first ? { ...row, regionId: inner.id, status: 'planned' as const } : row,
      ),
    })
    const places = placesToShow(c, [place.id])
    const model = buildModel(c, { places, filter: {}, query: '', textOf: () => undefined })
    const cells = comparisonTable(c, model, () => '原文的一段。', zh, 'zh').rows.flat()
    expect(cells.some((cell) => cell.includes(`${first.title}（新铺镇，计划）`))).toBe(true)
  })
})
