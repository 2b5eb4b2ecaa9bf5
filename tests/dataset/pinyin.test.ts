// @vitest-environment node
import { describe, expect, it, test } from 'vitest'
import { toPinyin, withPinyin } from '../../src/dataset/pinyin.ts'
import { pinyinOverrides } from '../../src/dataset/pinyin-overrides.ts'

describe('toPinyin', () => {
  test.each([
    ['大连市', 'da lian shi'],
    ['重庆市', 'chong qing shi'],
    ['长春市', 'chang chun shi'],
    ['厦门市', 'xia men shi'],
    ['六安市', 'lu an shi'],
    ['蚌埠市', 'beng bu shi'],
    ['亳州市', 'bo zhou shi'],
    ['内蒙古自治区', 'nei meng gu zi zhi qu'],
    ['吕梁市', 'lv liang shi'],
    ['蚌埠市蚌山区', 'beng bu shi beng shan qu'],
    ['喀什地区', 'ka shi di qu'],
    ['蔚县西合营镇', 'yu xian xi he ying zhen'],
    ['都匀市', 'du yun shi'],
    ['520社区', '520 she qu'],
    ['A区', 'A qu'],
    ['', ''],
  ])('%s → %s', (name, expected) => {
    expect(toPinyin(name)).toBe(expected)
  })

  it('needs each override, with one syllable for each character', () => {
    for (const [name, reading] of pinyinOverrides) {
      expect(reading.split(' ')).toHaveLength([...name].length)
      expect(toPinyin(name)).toBe(reading)
    }
    expect(new Set(pinyinOverrides.map(([name]) => name)).size).toBe(pinyinOverrides.length)
  })
})

it('a region keeps the pinyin that it has', () => {
  const region = {
    id: '210200',
    name: '大连市',
    fullName: '辽宁省大连市',
    level: 'prefecture',
    pinyin: '',
  } as const
  expect(withPinyin(region).pinyin).toBe('da lian shi')
  expect(withPinyin({ ...region, pinyin: 'dalian' }).pinyin).toBe('dalian')
})
