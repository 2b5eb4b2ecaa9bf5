import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { rememberText } from '../../../../src/app/data/texts/texts.ts'
import { fileWords } from '../../../../src/app/i18n/files/file-words.ts'
import { readLink } from '../../../../src/app/state/url.ts'
import type { Exported } from '../../../../src/app/take/exports/columns.ts'
import { exportColumns } from '../../../../src/app/take/exports/columns.ts'
import { packageOf } from '../../../../src/app/take/exports/data-package.ts'
import { exportedOf } from '../../../../src/app/take/exports/exported.ts'
import { figuresCsv, figuresJson } from '../../../../src/app/take/exports/figures-csv.ts'
import { htmlTable, plainTable } from '../../../../src/app/take/exports/html-table.ts'
import { openCollection } from '../../../../src/compare/collection.ts'
import { collection, levelled, raws } from '../../shell/fixture.ts'

for (const [id, text] of Object.entries(raws)) rememberText(id, text)

const rows: Exported[] = collection.figures.map((figure) => ({
  c: collection,
  figure,
  raw: raws[collection.article(figure.articleId)?.sourceId ?? ''],
}))

const read = (text: string) =>
  Papa.parse<Record<string, string>>(text.replace(/^\ufeff/, ''), { header: true, skipEmptyLines: true })

describe('the CSV of figures, read back by another library', () => {
  test('holds a row a figure with its words and its sentence', () => {
    const { data, errors } = read(figuresCsv(rows))
    expect(errors).toEqual([])
    expect(data).toHaveLength(rows.length)
    expect(data[0]).toMatchObject({ place: '甲子市', as_written: '2016个', value: '2016' })
    expect(data[0]?.sentence).toContain('精准优化城市网格2016个')
  })

  test('tells whoever reads no Chinese what a row is, and leads back to its sentence', async () => {
    const { rows: whole } = await exportedOf(collection, collection.figures.slice(0, 1))
    const { data } = read(figuresCsv(whole))
    expect(data[0]).toMatchObject({
      place_en: 'Jiazi',
      indicator_en: 'Grids',
      label_en: expect.stringMatching(/grid/u),
    })
    const link = new URL(data[0]?.link ?? '')
    expect(readLink(link.search).state).toMatchObject({
      view: 'sources',
      article: collection.figures[0]?.articleId,
      figure: collection.figures[0]?.id,
      dataset: collection.id,
    })
  })

  test('says which numbers may stand on one axis, and how they compare there', async () => {
    const [grids, branches, received] = collection.figures
    if (!grids || !branches || !received) throw new Error('the fixture has figures')
    const sure = { ...grids, id: 'sure', regionId: '990201' }
    const bound = { ...grids, id: 'bound', regionId: '990202', bound: 'over' as const }
    const later = {
      ...bound,
      id: 'later',
      period: { start: '2030', end: '2030', basis: 'stated' as const },
    }
    const [county] = levelled.regions.filter(({ id }) => id === '990201')
    const third = county ? [{ ...county, id: '990202', name: '丙寅县', fullName: '丙省丙寅县' }] : []
    const c = openCollection({ ...levelled, regions: [...levelled.regions, ...third] })
    const { rows: whole } = await exportedOf(c, [grids, branches, received, sure, bound, later])
    const { data } = read(figuresCsv(whole))
    expect(data.map(({ axis, comparison }) => `${axis} ${comparison}`)).toEqual([
      '1 same',
      ' ',
      '1 alone',
      '1 same',
      '1 caution',
      '2 alone',
    ])
  })

  test('leaves the sentences empty whose texts are not there', () => {
    const { data } = read(figuresCsv(rows.map((row) => ({ ...row, raw: undefined }))))
    expect(data.every(({ sentence }) => sentence === '')).toBe(true)
  })
})

test('JSON holds the full records and the dataset that they are of', () => {
  const json: unknown = JSON.parse(figuresJson(collection.id, rows.slice(0, 1)))
  expect(json).toEqual({ dataset: collection.id, figures: [collection.figures[0]] })
})

test('the data package describes its table to the type', () => {
  const { data, meta } = read(figuresCsv(rows))
  const [table] = packageOf(collection, rows, fileWords.zh).resources
  expect(table?.path).toBe('figures.csv')
  expect(table?.schema?.fields.map(({ name }) => name)).toEqual(meta.fields)
  for (const { name, type } of table?.schema?.fields ?? []) {
    if (type === 'string') continue
    for (const row of data) expect(row[name]).toMatch(type === 'integer' ? /^\d*$/ : /^(-?[\d.]+)?$/)
  }
  expect(new Set(data.map((row) => row[table?.schema?.primaryKey ?? ''])).size).toBe(data.length)
})

test('every column has a title and an explanation of its own', () => {
  const titles = exportColumns.map(({ name }) => fileWords.zh.columns[name].title)
  expect(new Set(titles).size).toBe(exportColumns.length)
})

describe('a table for a document', () => {
  const table = {
    caption: '网格 <b>数</b>',
    head: ['', '甲子市'],
    rows: [['网格数', '2016个\n=cmd()<img src=x onerror=alert(1)>']],
    foot: ['出处'],
  }

  test('is a table with heads, and words stay words', () => {
    const box = document.createElement('div')
    box.innerHTML = htmlTable(table)
    expect(box.querySelector('caption')).toHaveTextContent('网格 <b>数</b>')
    expect(box.querySelector('th[scope="row"]')).toHaveTextContent('网格数')
    expect(box.querySelector('td')?.innerHTML).toMatch(/^2016个<br>=cmd/)
    expect(box.querySelector('img, b, script')).toBeNull()
  })

  test('is lines of cells where no markup is taken, none of which runs', () => {
    expect(plainTable(table).split('\n')).toEqual([
      '\t甲子市',
      '网格数\t2016个 =cmd()<img src=x onerror=alert(1)>',
    ])
    expect(plainTable({ ...table, rows: [['=1+1', '-A2', '-2']] })).toContain("'=1+1\t'-A2\t-2")
  })
})
