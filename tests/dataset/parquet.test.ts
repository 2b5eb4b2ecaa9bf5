// @vitest-environment node
import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DuckDBInstance } from '@duckdb/node-api'
import { beforeAll, describe, expect, it } from 'vitest'
import { openCollection } from '../../src/compare/collection.ts'
import { filterFigures } from '../../src/compare/filter.ts'
import { statementsOf } from '../../src/compare/told/coverage.ts'
import type { Dataset } from '../../src/contract/dataset.ts'
import { contents, folderOf, seedFolder } from './folder.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const run = (...args: string[]) =>
  spawnSync(process.execPath, [join(root, 'src', 'dataset', 'run.mjs'), ...args], { encoding: 'utf8' })

let folder = ''
let dataset: Dataset
let ask: (sql: string) => Promise<Record<string, unknown>[]>

beforeAll(async () => {
  folder = folderOf()
  execFileSync(
    process.execPath,
    [join(root, 'src', 'dataset', 'run.mjs'), 'data', '--seeds', seedFolder, '--out', folder],
    { stdio: 'pipe' },
  )
  expect(run('parquet', join(folder, 'dataset.json'))).toMatchObject({ status: 0, stderr: '' })
  dataset = JSON.parse(readFileSync(join(folder, 'dataset.json'), 'utf8'))
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  ask = async (sql) => {
    const reader = await connection.runAndReadAll(sql.replaceAll(/\{(\w+)\}/gu, `'${folder}/$1.parquet'`))
    // Whole numbers come back as bigint.
    return reader
      .getRowObjects()
      .map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([key, value]) => [key, typeof value === 'bigint' ? Number(value) : value]),
        ),
      )
  }
}, 120_000)

describe('a dataset as Parquet, read by DuckDB', () => {
  it('has every row of each table', async () => {
    const counts = await ask(
      'select (select count(*) from {figures}) figures, (select count(*) from {practices}) practices, (select count(*) from {places}) places, (select count(*) from {sources}) sources',
    )
    const { figures, practices, regions, sources } = dataset
    expect(counts).toEqual([
      {
        figures: figures.length,
        practices: practices.length,
        places: regions.length,
        sources: sources.length,
      },
    ])
  })

  it('keeps every number, and tells nothing where the dataset does not', async () => {
    const rows = await ask(
      'select id, value, value_max, year, "start", place_id, indicator, review from {figures}',
    )
    const told = new Map(rows.map(({ id, ...row }) => [id, row]))
    for (const { id, value, valueMax, period, regionId, indicatorId, review } of dataset.figures) {
      const [from, to] = [period?.start?.slice(0, 4), period?.end?.slice(0, 4)]
      expect(told.get(id)).toEqual({
        value,
        value_max: valueMax ?? null,
        year: from !== undefined && from === to ? Number(from) : null,
        start: period?.start ?? null,
        place_id: regionId ?? null,
        indicator: indicatorId ?? null,
        review: review ?? null,
      })
    }
  })

  it('brings each figure its sentence, in which its number stands', async () => {
    const rows = await ask('select quote, sentence from {figures}')
    const plain = (words: unknown) => String(words).replaceAll(/\s/gu, '')
    expect(rows.filter(({ quote, sentence }) => !plain(sentence).includes(plain(quote)))).toEqual([])
  })

  it('answers three questions as the page does', async () => {
    const c = openCollection(dataset)
    // How many figures does each place tell that were read surely?
    const sure = await ask(
      'select place_id, count(*) n from {figures} where (confidence >= 0.6 or review is not null) and place_id is not null group by 1',
    )
    const counted = c.regions.flatMap(({ id }) => {
      const n = filterFigures(c, c.figuresOf(id), { sure: true }).length
      return n > 0 ? [{ place_id: id, n }] : []
    })
    const byId = (a: Record<string, unknown>, b: Record<string, unknown>) =>
      String(a.place_id) < String(b.place_id) ? -1 : 1
    expect(sure.sort(byId)).toEqual(counted.sort(byId))

    // What do all figures of an indicator add up to, and which places state it?
    const [most] = await ask(
      'select indicator, sum(value) total, count(*) n from {figures} where indicator is not null group by 1 order by n desc, 1 limit 1',
    )
    const own = c.figures.filter(({ indicatorId }) => indicatorId === most?.indicator)
    expect(most?.n).toBe(own.length)
    expect(most?.total).toBeCloseTo(
      own.reduce((sum, { value }) => sum + value, 0),
      3,
    )
    const places = await ask(
      `select distinct place_id from {figures} where indicator = '${most?.indicator}' and place_id is not null`,
    )
    const stating = c.regions.filter(({ id }) => statementsOf(c, String(most?.indicator), id).length > 0)
    expect(new Set(places.map(({ place_id }) => place_id))).toEqual(new Set(stating.map(({ id }) => id)))

    // Which targets are told of which year?
    const targets = await ask(
      "select year, count(*) n from {figures} where kind = 'target' and year is not null group by 1 order by 1",
    )
    for (const { year, n } of targets) {
      const told = filterFigures(c, c.figures, { kinds: ['target'], years: [Number(year)] })
      expect(
        told.filter(({ period }) => period?.start?.slice(0, 4) === String(year) && period.end !== undefined),
      ).toHaveLength(Number(n))
    }
  })

  it('stands sorted by place, and is the same bytes again, whatever lay there', async () => {
    const places = (await ask('select place_id from {figures}')).map(({ place_id }) => String(place_id ?? ''))
    expect(places).toEqual(places.toSorted())
    expect(new Set(places).size).toBeGreaterThan(3)
    const again = folderOf({ 'figures.parquet': 'of an older one' })
    expect(run('parquet', join(folder, 'dataset.json'), '--to', again).status).toBe(0)
    const parquet = (all: Record<string, string>) =>
      Object.fromEntries(Object.entries(all).filter(([name]) => name.endsWith('.parquet')))
    expect(parquet(contents(again))).toEqual(parquet(contents(folder)))
    expect(Object.keys(contents(again)).sort()).toEqual(
      ['figures', 'places', 'practices', 'sources'].map((name) => `${name}.parquet`),
    )
  })
})

describe('what is no dataset', () => {
  it('is refused by name, with the way out, and leaves what is there', () => {
    const other = folderOf({
      'a.json': '{"format":"duizhao-dataset"',
      'b.json': '{"format":"other"}',
      'figures.parquet': 'kept',
    })
    for (const name of ['a.json', 'b.json']) {
      const { status, stderr } = run('parquet', join(other, name))
      expect(status).toBe(1)
      expect(stderr).toContain(name)
    }
    expect(run('parquet', join(other, 'none.json'))).toMatchObject({ status: 2 })
    expect(contents(other)['figures.parquet']).toBe('kept')
  })

  it('does without sentences where the texts are not there', () => {
    const alone = folderOf()
    copyFileSync(join(folder, 'dataset.json'), join(alone, 'dataset.json'))
    expect(run('parquet', join(alone, 'dataset.json')).status).toBe(0)
    expect(contents(alone)['figures.parquet']?.length).toBeLessThan(
      contents(folder)['figures.parquet']?.length ?? 0,
    )
  })
})
