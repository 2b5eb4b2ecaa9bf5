import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { datasetSchema } from '../../src/contract/dataset.ts'
import { sample } from './sample.ts'

const optional: Record<string, readonly string[]> = {
  practices: ['regionId', 'steps', 'levels', 'parts'],
  figures: ['regionId'],
  regions: ['adcode', 'parentId'],
}

describe('the dataset schema', () => {
  it('takes a whole dataset', () => {
    expect(datasetSchema.safeParse(sample()).success).toBe(true)
  })

  it('rejects {}', () => {
    expect(datasetSchema.safeParse({}).success).toBe(false)
  })

  it.each(Object.keys(sample()))('rejects a dataset without %s', (field) => {
    const { [field as keyof ReturnType<typeof sample>]: _, ...rest } = sample()
    expect(datasetSchema.safeParse(rest).success).toBe(false)
  })

  const tables = [
    'sources',
    'articles',
    'regions',
    'themes',
    'indicators',
    'figures',
    'practices',
    'issues',
  ] as const
  const required = tables.flatMap((table) =>
    Object.keys(sample()[table][0] ?? {})
      .filter((field) => !(optional[table] ?? []).includes(field))
      .map((field) => [table, field] as const),
  )
  it.each(required)('rejects a row of %s without %s', (table, field) => {
    const dataset = sample()
    const row = dataset[table][0] as Record<string, unknown>
    delete row[field]
    expect(datasetSchema.safeParse(dataset).success).toBe(false)
  })

  it.each(tables)('rejects null and unknown fields in a row of %s', (table) => {
    const dataset = sample()
    Object.assign(dataset[table][0] as object, { surprise: 1 })
    expect(datasetSchema.safeParse(dataset).success).toBe(false)
  })

  it('rejects a span that ends before it starts', () => {
    const dataset = sample()
    const figure = dataset.figures[0]
    if (figure) figure.span = { start: 3, end: 1 }
    expect(datasetSchema.safeParse(dataset).success).toBe(false)
  })

  it.each([
    ['a range that ends below its start', { value: 5, valueMax: 4 }],
    ['a value that no double holds exactly', { value: 2 ** 53 }],
    ['a value without end', { value: Number.POSITIVE_INFINITY }],
    ['a period that ends before it starts', { period: { start: '2023', end: '2021', basis: 'stated' } }],
    ['a day that no month has', { period: { start: '2021-02-30', end: '2021-02-30', basis: 'stated' } }],
  ])('rejects %s', (_, fields) => {
    const dataset = sample()
    Object.assign(dataset.figures[0] ?? {}, fields)
    expect(datasetSchema.safeParse(dataset).success).toBe(false)
  })

  it('rejects a zero date of publication', () => {
    const dataset = sample()
    Object.assign(dataset.articles[0] ?? {}, { published: '0000-00-00' })
    expect(datasetSchema.safeParse(dataset).success).toBe(false)
  })

  it('is published as it is', () => {
    const published = readFileSync(
      join(import.meta.dirname, '../../public/schema/dataset.schema.json'),
      'utf8',
    )
    const { $id: _id, title: _title, description: _description, ...rest } = JSON.parse(published)
    expect(rest).toMatchObject(JSON.parse(JSON.stringify(z.toJSONSchema(datasetSchema))))
  })
})
