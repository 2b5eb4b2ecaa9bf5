import { expect, test } from 'vitest'
import { graded, placeGrade } from '../../../src/app/ui/places/name-match.ts'
import type { Region } from '../../../src/contract/region.ts'

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
