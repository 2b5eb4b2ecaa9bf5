import { expect, it } from 'vitest'
import { overlay } from '../../../src/app/data/own/overlay.ts'
import { buildModel } from '../../../src/app/features/practices/model.ts'
import { placesToShow } from '../../../src/app/features/practices/places-to-show.ts'
import { openCollection } from '../../../src/compare/collection.ts'
import type { Filter } from '../../../src/compare/filter.ts'
import { dataset, partOf } from './fixture.ts'

const ids = (c: ReturnType<typeof openCollection>, filter: Filter) => {
  const places = placesToShow(c, undefined, filter)
  const { columns, rows } = buildModel(c, { places, filter, query: '', textOf: () => undefined })
  const shown = rows.flatMap((row) => row.cells).flat()
  return { places: columns.map(({ region }) => region.name), shown: new Set(shown.map(({ id }) => id)) }
}

it('only the practices of the reader’s own reports stand side by side, and their places', () => {
  const published = openCollection(partOf('fushun'))
  const whole = openCollection(overlay(partOf('fushun'), partOf('dandong')), published)
  const { places, shown } = ids(whole, { own: true })
  expect(places).toEqual(['丹东市'])
  expect(shown.size).toBe(1)
})

it('only what somebody checked stands side by side', () => {
  const [first, ...others] = dataset.practices
  if (!first) throw new Error('fixture')
  const c = openCollection({ ...dataset, practices: [{ ...first, review: 'confirmed' }, ...others] })
  expect([...ids(c, { checked: true }).shown]).toEqual([first.id])
})
