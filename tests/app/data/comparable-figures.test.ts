import { expect, test } from 'vitest'
import { comparableFigures, filtered } from '../../../src/app/data/use-filtered.ts'
import { openCollection } from '../../../src/compare/collection.ts'
import { setVerdictOf } from '../../../src/compare/fair/set-verdict.ts'
import { collection, levelled } from '../shell/fixture.ts'

test('of what is comparable only, every axis compares without a caution, and nobody stands alone', () => {
  // 城市网格 beside 社区网格 asks for caution; 受理群众诉求 of both is one thing.
  const c = openCollection(levelled)
  const kept = comparableFigures(c)
  expect(c.figures.filter(({ id }) => kept.has(id)).map(({ quote }) => quote)).toEqual([
    '18.7万件',
    '近5万件',
  ])
  for (const { id } of c.indicators) {
    const figures = c.figuresOfIndicator(id).filter((figure) => kept.has(figure.id))
    for (const { verdict, places } of setVerdictOf(c, figures).panels) {
      expect(verdict).toBe('same')
      expect(places.length).toBeGreaterThan(1)
    }
  }
  const { figures, practices } = filtered(c, { onlyComparable: true })
  expect(figures.map(({ id }) => id)).toEqual(c.figures.map(({ id }) => id).filter((id) => kept.has(id)))
  expect(practices).toHaveLength(c.practices.length)
})

test('a city and a county are never called comparable', () => {
  expect(comparableFigures(collection).size).toBe(0)
})
