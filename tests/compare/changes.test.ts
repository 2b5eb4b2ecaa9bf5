import fc from 'fast-check'
import { expect, it } from 'vitest'
import { changesBetween, type FigureRecord } from '../../src/compare/changes.ts'

const record = (id: string, rest: Partial<FigureRecord> = {}): FigureRecord => ({
  id,
  place: '甲市',
  quote: '5个',
  label: '网格',
  value: 5,
  unit: '个',
  bound: 'exact',
  kind: 'level',
  start: '2023',
  end: '2023',
  ...rest,
})

it('names the parts that are read otherwise, what is gone and what is new', () => {
  const before = [record('a'), record('b'), record('c')]
  const now = [record('a', { place: '乙市', end: '2024' }), record('c'), record('d')]
  const { changed, gone, added } = changesBetween(before, now)
  expect(changed).toHaveLength(1)
  expect(changed[0]?.fields).toEqual(['place', 'time'])
  expect(gone.map(({ id }) => id)).toEqual(['b'])
  expect(added.map(({ id }) => id)).toEqual(['d'])
})

it('takes a record that lost an optional part for changed, and one that never had it for the same', () => {
  const { indicatorId: _, ...bare } = record('a')
  expect(changesBetween([bare], [record('a', { indicatorId: undefined })]).changed).toEqual([])
  expect(changesBetween([record('a', { indicatorId: 'grid.cells' })], [bare]).changed[0]?.fields).toEqual([
    'indicator',
  ])
  expect(changesBetween([record('a')], [record('a', { valueMax: 6 })]).changed[0]?.fields).toEqual(['value'])
})

it('finds nothing between a reading and itself, and loses no record of either', () => {
  const some = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'))
  fc.assert(
    fc.property(some, some, fc.constantFrom('甲市', '乙市'), (before, now, place) => {
      const [old, fresh] = [before.map((id) => record(id)), now.map((id) => record(id, { place }))]
      expect(changesBetween(old, old)).toEqual({ changed: [], gone: [], added: [] })
      const { changed, gone, added } = changesBetween(old, fresh)
      const same = now.filter((id) => before.includes(id) && place === '甲市')
      expect(changed.length + added.length + same.length).toBe(now.length)
      expect(gone.length).toBe(before.filter((id) => !now.includes(id)).length)
    }),
  )
})
