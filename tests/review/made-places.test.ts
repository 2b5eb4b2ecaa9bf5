import { describe, expect, it } from 'vitest'
import { laid } from '../../src/app/review/laid.ts'
import type { Dataset } from '../../src/contract/dataset.ts'
import type { Region } from '../../src/contract/region.ts'
import { extract } from '../../src/extract/index.ts'
import { madePlace, placesMade } from '../../src/review/apply/made-places.ts'
import { dataset } from '../app/practices/fixture.ts'
import { figure, read, review, sha256, text } from './made.ts'

const county: Region = {
  id: '361127',
  name: '余干县',
  fullName: '江西省上饶市余干县',
  level: 'county',
  adcode: '361127',
  pinyin: 'yu gan xian',
}
const known = (id: string) => (id === county.id ? county : undefined)

describe('places that a reader names', () => {
  it('lie in one that is there, and are as large as their name says', () => {
    expect(madePlace('361127.甲乙镇', known)).toMatchObject({
      name: '甲乙镇',
      fullName: '江西省上饶市余干县甲乙镇',
      level: 'township',
      parentId: '361127',
    })
    expect(madePlace('361127.甲乙镇.丙村', known)).toMatchObject({
      fullName: '江西省上饶市余干县甲乙镇丙村',
      level: 'village',
    })
  })

  it.each([
    ['361127.庄河市', 'has a code'],
    ['210000.甲乙镇', 'lies in nothing that is there'],
    ['361127.镇', 'has no name'],
    ['361127.A镇', 'is no Chinese name'],
    ['361127.丙村.丁村', 'lies in a village'],
    ['361127', 'is there'],
  ])('are none: %s %s', (id) => {
    expect(madePlace(id, known)).toBeUndefined()
  })

  it('come with those that they lie in, each once', () => {
    const records = [
      review('325吨', 'set', { set: { regionId: '361127.甲乙镇.丙村' } }),
      review('12家', 'set', { set: { regionId: '361127.甲乙镇' } }),
    ]
    expect(
      placesMade(
        records.map((record) => ({ record, as: 'applied' })),
        [county],
      )
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(['361127.甲乙镇', '361127.甲乙镇.丙村'])
  })
})

it('a dataset with a record has the place that it names, and the figure is of that', () => {
  const { articles, regions } = extract({ sourceId: 's', text })
  const source = { id: 's', sha256, file: 's.txt', bytes: 1, characters: 1 }
  const base = { ...dataset, sources: [source], articles, regions, ...read } as unknown as Dataset
  const place = figure('325吨').regionId
  const { dataset: now } = laid(base, [review('325吨', 'set', { set: { regionId: `${place}.甲乙镇` } })])
  expect(now.regions.map(({ fullName }) => fullName)).toContain('江西省上饶市余干县甲乙镇')
  expect(now.figures.find(({ quote }) => quote === '325吨')).toMatchObject({
    regionId: '361127.甲乙镇',
    flags: ['corrected', 'corrected-place'],
  })
})
