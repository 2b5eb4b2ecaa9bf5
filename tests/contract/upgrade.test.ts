import { describe, expect, it } from 'vitest'
import { datasetSchema } from '../../src/contract/dataset.ts'
import { periodSchema } from '../../src/contract/period.ts'
import { upgraded } from '../../src/contract/upgrade.ts'
import { sample } from './sample.ts'

/** The sample as version 1 wrote it. */
function old() {
  const { sources, articles, practices, ...rest } = sample()
  return {
    ...rest,
    formatVersion: 1,
    sources: sources.map(({ format: _, ...row }) => row),
    articles: articles.map(({ blocks: _, ...row }) => row),
    practices: practices.map(({ status: _, ...row }) => row),
  }
}

describe('a dataset of version 1', () => {
  it('opens as one of today, with its own id', () => {
    expect(datasetSchema.safeParse(old()).success).toBe(false)
    expect(datasetSchema.parse(upgraded(old()))).toEqual(sample())
  })

  it('keeps what it says itself', () => {
    const dataset = old()
    const block = { kind: 'heading', spans: [{ start: 0, end: 1 }] }
    Object.assign(dataset.articles[0] as object, { blocks: [block] })
    expect(datasetSchema.parse(upgraded(dataset)).articles[0]?.blocks).toEqual([block])
  })

  it('is still refused where it breaks its contract', () => {
    expect(datasetSchema.safeParse(upgraded({ ...old(), sources: 7 })).success).toBe(false)
    expect(datasetSchema.safeParse(upgraded({ ...old(), articles: [null] })).success).toBe(false)
  })

  it.each([undefined, null, 7, [], {}, { formatVersion: 3 }])('leaves %j as it is', (json) => {
    expect(upgraded(json)).toBe(json)
  })
})

describe('a period', () => {
  const basis = 'inferred'
  it.each([
    [{ start: '2022-10' }, true],
    [{ end: '2022' }, true],
    [{ start: '2021', end: '2022-03' }, true],
    [{}, false],
    [{ start: '2023', end: '2022' }, false],
    [{ start: '2022-13' }, false],
  ])('%j is one: %s', (ends, right) => {
    expect(periodSchema.safeParse({ ...ends, basis }).success).toBe(right)
  })
})
