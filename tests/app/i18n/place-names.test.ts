import { describe, expect, test } from 'vitest'
import { placeNames } from '../../../src/app/i18n/en/names/place-names.ts'
import { regionName, shortName } from '../../../src/app/i18n/use-text.ts'
import type { Region } from '../../../src/contract/region.ts'
import { toPinyin } from '../../../src/dataset/pinyin.ts'
import { gazetteer } from '../../../src/lexicon/places/gazetteer.ts'

const place = (name: string): Region => ({
  id: '1',
  adcode: '1',
  name,
  fullName: name,
  level: 'county',
  pinyin: toPinyin(name),
})

describe('names of places in English', () => {
  test.each([
    ['阿拉善盟', 'Alxa League'],
    ['库伦旗', 'Hure Banner'],
    ['海拉尔区', 'Hailar'],
    ['日喀则市', 'Xigaze'],
    ['喀什地区', 'Kashgar'],
    ['大连市', 'Dalian'],
    ['西安市', 'Xi’an'],
  ])('%s is %s', (name, english) => {
    expect(regionName(place(name), 'en')).toBe(english)
    expect(regionName(place(name), 'zh')).toBe(name)
  })

  test('are in the table only where pinyin does not say them', () => {
    const letters = (name: string) => name.toLowerCase().replace(/[^a-z]/gu, '')
    const idle = Object.entries(placeNames).filter(([name, english]) => {
      return letters(toPinyin(shortName(name))) === letters(english)
    })
    expect(idle).toEqual([])
  })

  test('are of places that there are', () => {
    const known = new Set<string>()
    for (const { name } of gazetteer)
      for (const form of [name, name.replace(/[市省]$|自治区$|地区$|特别行政区$/u, '')]) known.add(form)
    expect(
      Object.keys(placeNames).filter(
        (name) => !known.has(name) && !['全国', '内蒙古', '西藏', '伊犁哈萨克自治州'].includes(name),
      ),
    ).toEqual([])
  })
})
