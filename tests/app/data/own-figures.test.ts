import { expect, it } from 'vitest'
import { overlay } from '../../../src/app/data/own/overlay.ts'
import { filtered } from '../../../src/app/data/use-filtered.ts'
import { openCollection } from '../../../src/compare/collection.ts'
import { filterFigures, filterPractices } from '../../../src/compare/filter.ts'
import { dataset, partOf } from '../practices/fixture.ts'

const published = openCollection(partOf('fushun'))
const whole = openCollection(overlay(partOf('fushun'), partOf('dandong')), published)

it('only what the reader’s own reports say is left, and nothing where there are none', () => {
  const { figures, practices } = filtered(whole, { onlyOwn: true })
  expect(figures.map(({ articleId }) => articleId)).toEqual(figures.map(() => 'dandong-a'))
  expect(figures.length).toBe(dataset.figures.filter(({ articleId }) => articleId === 'dandong-a').length)
  expect(practices.length).toBeGreaterThan(0)
  expect(filterFigures(whole, whole.figures, { own: true })).toEqual(figures)
  expect(filterPractices(whole, whole.practices, { own: true })).toEqual(practices)
  expect(filtered(published, { onlyOwn: true }).figures).toEqual([])
})
