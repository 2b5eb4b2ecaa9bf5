import { expect, it } from 'vitest'
import { codeIn } from '../../src/compare/code-in.ts'
import type { Region } from '../../src/contract/region.ts'

const region: Region = {
  id: '210214',
  name: '普兰店区',
  fullName: '辽宁省大连市普兰店区',
  level: 'county',
  adcode: '210214',
  former: [{ code: '210282', name: '普兰店市', until: 2014 }],
  pinyin: 'pulandianqu',
}

it.each([
  [region, 2014, { code: '210282', name: '普兰店市' }],
  [region, 2015, { code: '210214', name: '普兰店区' }],
  [region, 1999, undefined],
  [{ ...region, former: [], since: 2016 }, 2015, undefined],
  [{ ...region, former: [], since: 2016 }, 2016, { code: '210214', name: '普兰店区' }],
] as const)('gives the code at the end of a year %#', (place, year, then) => {
  expect(codeIn(place as Region, year)).toEqual(then)
})

it('gives none to a place without a code', () => {
  const { adcode: _, ...local } = region
  expect(codeIn(local, 2020)).toBeUndefined()
})
