import Papa from 'papaparse'
import readExcel from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { fileWords } from '../../../../src/app/i18n/files/file-words.ts'
import { madeOf, panelTexts, panelWorkbook } from '../../../../src/app/take/exports/panel/panel-files.ts'
import { openCollection } from '../../../../src/compare/collection.ts'
import type { Dataset } from '../../../../src/contract/dataset.ts'
import type { Figure } from '../../../../src/contract/figure.ts'
import { levelled } from '../../shell/fixture.ts'

const [grid] = levelled.figures.filter(({ quote }) => quote === '2016个')
if (!grid) throw new Error('fixture')
const year = (start: string, end = start): Figure['period'] => ({ start, end, basis: 'stated' })
const income: Dataset['indicators'][number] = {
  ...{ id: 'macro.income', zh: '人均可支配收入', en: 'Disposable income per head', theme: 'economy' },
  ...{ unit: '元', dimension: 'money', stat: 'flow', definition: { zh: '收入', en: 'income' } },
}
const yuan = { unit: '元', dimension: 'money', kind: 'flow' } as const
const another = (id: string, rest: Partial<Figure>): Figure => ({ ...grid, id, ...rest })

/** The files of a panel of these figures, tables read back by another library. */
function filesOf(
  figures: readonly Figure[],
  words = fileWords.zh,
  regions = levelled.regions,
  codesOf?: number,
) {
  const c = openCollection({
    ...levelled,
    indicators: [...levelled.indicators, income],
    regions,
    figures: [...figures],
  } satisfies Dataset)
  const rows = figures.map((figure) => ({ c, figure, raw: undefined }))
  const texts = panelTexts(c, rows, words, madeOf(c, rows, codesOf))
  const table = (name: string) => {
    const { data, errors } = Papa.parse<Record<string, string>>(texts[name] ?? '', {
      header: true,
      skipEmptyLines: true,
    })
    expect(errors).toEqual([])
    return data
  }
  return {
    texts,
    wide: table('panel-wide.csv'),
    long: table('panel-long.csv'),
    codebook: table('codebook.csv'),
    codes: table('place-codes.csv'),
  }
}

describe('a panel of places and years', () => {
  it('has one number a cell, says how it is told, and keeps plans apart', () => {
    const { wide, codebook } = filesOf([
      grid,
      another('x', { value: 2100, quote: '2100个以上', bound: 'atLeast', period: year('2024') }),
      another('y', { value: 2500, quote: '2500个', kind: 'target', period: year('2024') }),
    ])
    expect(wide).toEqual([
      expect.objectContaining({
        place_code: '990100',
        year: '2023',
        grid_cells: '2016',
        grid_cells_b: 'exact',
      }),
      expect.objectContaining({
        ...{ year: '2024', grid_cells: '2100', grid_cells_b: 'atLeast', grid_cells_plan: '2500' },
      }),
    ])
    expect(codebook).toMatchObject([
      { variable: 'grid_cells', measure_id: 'grid.cells', planned: '0', cells: '2', left_out: '0' },
      { variable: 'grid_cells_plan', planned: '1', cells: '1' },
    ])
  })

  it.each([
    ['several', [grid, another('x', { value: 1900, quote: '1900个' })]],
    ['other-period', [another('x', { period: year('2021', '2025') })]],
    ['other-period', [another('x', { period: year('2023-01', '2023-03') })]],
    ['no-year', [another('x', { period: { start: '2021', basis: 'inferred' } })]],
    ['range', [another('x', { valueMax: 2100 })]],
    ['holder', [another('x', { holder: '某公司' })]],
    ['of-what', [another('x', { indicatorId: 'macro.growth' })]],
  ] as const)('leaves a cell empty and says why: %s', (why, figures) => {
    const { wide, long } = filesOf(figures)
    expect(wide).toEqual([])
    expect(long.map(({ in_wide, why_not }) => [in_wide, why_not])).toEqual(figures.map(() => ['0', why]))
  })

  it('has the codes and names of the time, of every year', () => {
    const place = levelled.regions.find(({ id }) => id === grid.regionId)
    if (!place) throw new Error('fixture')
    const former = [{ code: '990182', name: '旧名市', until: 2022 }]
    const { wide, codes } = filesOf([another('x', { period: year('2022') }), grid], fileWords.zh, [
      ...levelled.regions.filter((one) => one !== place),
      { ...place, adcode: '990100', former, since: 2021 },
    ])
    expect(wide.map((row) => [row.year, row.code_then, row.name_then])).toEqual([
      ['2022', '990182', '旧名市'],
      ['2023', '990100', place.name],
    ])
    expect(codes.map((row) => [row.year, row.code_then])).toEqual([
      ['2021', '990182'],
      ['2022', '990182'],
      ['2023', '990100'],
    ])
  })

  it('has the codes and names of one year where a reader chose one, and says which', () => {
    const place = levelled.regions.find(({ id }) => id === grid.regionId)
    if (!place) throw new Error('fixture')
    const regions = [
      ...levelled.regions.filter((one) => one !== place),
      { ...place, adcode: '990100', former: [{ code: '990182', name: '旧名市', until: 2022 }] },
    ]
    const { wide, texts } = filesOf([grid], fileWords.zh, regions, 2010)
    expect(wide.map((row) => [row.place_code, row.year, row.code_then, row.name_then])).toEqual([
      ['990100', '2023', '990182', '旧名市'],
    ])
    expect(texts['panel.do']).toContain('label variable code_then "2010年末代码"')
    expect(texts['README.txt']).toContain('2010年年末的代码和名称')
  })

  it('keeps in columns of their own what no axis may share, and says of each what it is', () => {
    const { wide, codebook, texts } = filesOf([
      another('x', { indicatorId: 'macro.income', label: '城镇居民人均可支配收入', value: 40000, ...yuan }),
      another('y', { indicatorId: 'macro.income', label: '农村居民人均可支配收入', value: 20000, ...yuan }),
      grid,
      another('z', { label: '新建网格', value: 30 }),
    ])
    expect(wide).toEqual([
      expect.objectContaining({
        ...{ macro_income_urban: '40000', macro_income_rural: '20000' },
        ...{ grid_cells: '2016', grid_cells_new: '30' },
      }),
    ])
    expect(codebook.map((row) => [row.variable, row.class_zh, row.class_en])).toEqual([
      ['grid_cells', '', ''],
      ['grid_cells_new', '新增', 'new'],
      ['macro_income_rural', '农村居民', 'rural residents'],
      ['macro_income_urban', '城镇居民', 'urban residents'],
    ])
    expect(texts['panel.do']).toMatch(/label variable macro_income_urban "人均可支配收入，城镇居民\(/u)
  })

  it('says of another currency that it is one, in the column and in its unit', () => {
    const { codebook } = filesOf([
      another('x', {
        indicatorId: 'macro.income',
        label: '人均可支配收入',
        value: 5000,
        ...yuan,
        unit: '美元',
      }),
    ])
    expect(codebook).toMatchObject([{ variable: 'macro_income_all_usd', unit: '美元' }])
  })

  it('takes a number that is told twice for one', () => {
    expect(filesOf([grid, another('x', {})]).wide).toHaveLength(1)
  })
})

it('is a workbook too, a sheet a table, whose numbers are numbers and whose codes are words', async () => {
  const c = openCollection({ ...levelled, figures: [grid] } satisfies Dataset)
  const book = await panelWorkbook(c, [{ c, figure: grid, raw: undefined }])
  const sheets = await readExcel(Buffer.from(await book.arrayBuffer()))
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['panel-wide', 'panel-long', 'codebook', 'place-codes'])
  const [head = [], row = []] = sheets[0]?.data ?? []
  const cell = (name: string) => row[head.indexOf(name)]
  expect([cell('place_code'), cell('year'), cell('grid_cells')]).toEqual(['990100', 2023, 2016])
})

describe('the scripts beside it', () => {
  const figures = [grid, another('x', { kind: 'target', period: year('2024') })]
  it.each([fileWords.zh, fileWords.en])('read the table and label every column of it', (words) => {
    const { texts, wide } = filesOf(figures, words)
    const columns = Object.keys(wide[0] ?? {})
    const stata = texts['panel.do'] ?? ''
    const labelled = [
      ...stata.matchAll(/^label variable (?<name>[A-Za-z][A-Za-z0-9_]{0,31}) "[^"`$]{1,80}"$/gmu),
    ]
    expect(labelled.map(({ groups }) => groups?.name)).toEqual(columns)
    expect(stata).toContain('stringcols(1/6)')
    const r = [...(texts['panel.R'] ?? '').matchAll(/^attr\(panel\[\["(?<name>\w+)"\]\], "label"\) <- "/gmu)]
    expect(r.map(({ groups }) => groups?.name)).toEqual(columns)
  })
})
