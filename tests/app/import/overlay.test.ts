import fc from 'fast-check'
import { expect, it } from 'vitest'
import { overlay } from '../../../src/app/data/own/overlay.ts'
import { inPlaceOf } from '../../../src/app/data/told/in-place.ts'
import type { Dataset } from '../../../src/contract/dataset.ts'
import { dataset } from '../practices/fixture.ts'

const tables = ['sources', 'articles', 'regions', 'themes', 'indicators', 'figures', 'practices'] as const

/** Any part of the fixture's rows, with the ids of some changed: a report that shares some places. */
const part = fc
  .record(
    Object.fromEntries(tables.map((table) => [table, fc.subarray([...dataset[table]] as { id: string }[])])),
  )
  .chain((rows) =>
    fc.boolean().map((own): Dataset => {
      const renamed = (list: { id: string }[] = []) =>
        list.map((row) => (own ? { ...row, id: `own-${row.id}` } : row))
      const shared = { ...dataset, ...rows, sources: renamed(rows.sources) as Dataset['sources'] }
      return { ...shared, figures: renamed(rows.figures) as Dataset['figures'], id: 'ffffffffffff' }
    }),
  )

it('keeps every row of the collection as it is and in its place', () => {
  fc.assert(
    fc.property(part, part, (base, own) => {
      const whole = overlay(base, own)
      for (const table of tables) expect(whole[table].slice(0, base[table].length)).toEqual(base[table])
      expect(whole.id).toBe(base.id)
    }),
  )
})

it('has each id once, and all of both', () => {
  fc.assert(
    fc.property(part, part, (base, own) => {
      const whole = overlay(base, own)
      for (const table of tables) {
        const ids = whole[table].map((row) => row.id)
        expect(new Set(ids).size).toBe(ids.length)
        expect(new Set(ids)).toEqual(new Set([...base[table], ...own[table]].map((row) => row.id)))
      }
    }),
  )
})

it('changes nothing the second time', () => {
  fc.assert(
    fc.property(part, part, (base, own) => {
      const once = overlay(base, own)
      expect(overlay(once, own)).toEqual(once)
    }),
  )
})

it('lays several reports as one after the other', () => {
  fc.assert(
    fc.property(part, part, part, (base, one, other) => {
      expect(overlay(base, one, other)).toEqual(overlay(overlay(base, one), other))
    }),
  )
})

it('puts what a published report says with a reader’s words in its place: no row comes or goes, what was checked stays', () => {
  const [source] = dataset.sources
  const own = dataset.articles.filter(({ sourceId }) => sourceId === source?.id).map(({ id }) => id)
  const told = dataset.figures.filter(({ articleId }) => own.includes(articleId))
  const [first] = told
  if (!source || !first) throw new Error('no figure')
  const base = {
    ...dataset,
    figures: dataset.figures.map((row) => (row === first ? { ...row, review: 'corrected' as const } : row)),
  }
  const retold: Dataset = {
    ...dataset,
    sources: [{ ...source, publisher: '某报' }],
    articles: dataset.articles.filter(({ id }) => own.includes(id)),
    regions: [{ ...dataset.regions[0], id: '000001' } as Dataset['regions'][number]],
    figures: [...told, { ...first, id: 'new' }].map((row) => ({ ...row, regionId: '000001' })),
    issues: [],
  }
  const whole = inPlaceOf(base, [retold])
  expect(whole.figures.map(({ id }) => id)).toEqual(base.figures.map(({ id }) => id))
  for (const [at, row] of whole.figures.entries()) {
    const isAgain = own.includes(row.articleId) && row.id !== first.id
    expect(row).toEqual(isAgain ? { ...base.figures[at], regionId: '000001' } : base.figures[at])
  }
  expect(whole.sources.find(({ id }) => id === source.id)?.publisher).toBe('某报')
  expect(whole.regions.at(-1)?.id).toBe('000001')
  expect(inPlaceOf(base, [])).toBe(base)
})
