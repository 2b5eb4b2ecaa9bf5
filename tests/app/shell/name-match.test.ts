import { expect, test } from 'vitest'
import { searchRows, tableRows } from '../../../src/app/features/table/rows/rows.ts'
import { loadLanguage } from '../../../src/app/i18n/dictionaries.ts'
import { graded, placeGrade } from '../../../src/app/ui/places/name-match.ts'
import type { Region } from '../../../src/contract/region.ts'
import { collection } from './fixture.ts'

const place = (adcode: string, name: string, pinyin: string, fullName: string): Region => ({
  id: adcode,
  adcode,
  name,
  fullName,
  pinyin,
  level: 'prefecture',
})
const dandong = place('210600', '丹东市', 'dan dong shi', '辽宁省丹东市')
const dalian = place('210200', '大连市', 'da lian shi', '辽宁省大连市')
const find = (words: string) =>
  graded([dandong, dalian], (region) => placeGrade(region, words)).map(({ name }) => name)

test.each([
  ['丹东', ['丹东市']],
  ['dandong', ['丹东市']],
  ['dl', ['大连市']],
  ['210200', ['大连市']],
  ['辽宁', ['丹东市', '大连市']],
  ['营口', []],
])('%s finds %j', (words, names) => {
  expect(find(words)).toEqual(names)
})

test('a place is found by its English name once English is there', async () => {
  const hohhot = place('150100', '呼和浩特市', 'hu he hao te shi', '内蒙古自治区呼和浩特市')
  const [row] = tableRows(collection, collection.figures)
  const rows = [{ ...(row ?? expect.fail('fixture')), region: hohhot }]
  await loadLanguage('en')
  expect(placeGrade(hohhot, 'Hohhot')).toBe(0)
  expect(placeGrade(hohhot, 'hoh')).toBe(1)
  expect(placeGrade(hohhot, 'Lhasa')).toBeUndefined()
  expect(searchRows(rows, 'hohhot')).toHaveLength(1)
  expect(searchRows(rows, 'lhasa')).toHaveLength(0)
})
