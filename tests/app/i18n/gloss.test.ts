import { describe, expect, it } from 'vitest'
import { glossOf } from '../../../src/app/i18n/en/gloss/gloss.ts'
import { entries, words } from '../../../src/app/i18n/en/gloss/words.ts'

describe('a gloss of a label', () => {
  it.each([
    ['新建农村公路', 'newly built rural roads'],
    ['建立问题清单的单位', 'units (set up lists of problems)'],
    // What was done leads; behind a noun it is a noun.
    ['改造城镇老旧小区', 'renovated old urban estates'],
    ['棚户区改造', 'shanty-town renovation'],
    ['规上工业增加值增长', 'industry above designated size value added growth'],
    ['PM2.5平均浓度', 'PM2.5 average concentration'],
    // A name is told where all its words are known, else it stands as it is.
    ['成立“四点半课堂”', 'founded “half-past-four classes”'],
    ['成立“机灵人”服务队', 'founded “机灵人” service teams'],
    ['推动“空壳村”摘帽', glossOf('推动空壳村摘帽') ?? ''],
    // A measure word is left out; a bare number may be a name.
    ['评选优秀项目98个', 'selected excellent projects 98'],
    ['划拨2万元经费', 'allotted 20,000 yuan funds'],
    ['“1820”行动', '“1820” campaign'],
    ['“1+2+3”体系', '“1+2+3” systems'],
    ['受理、核实', 'received and verified'],
    ['1万余个', 'over 10,000'],
    ['增加值占地区生产总值比重', 'value added share of GDP'],
    ['粮食产量', 'grain output'],
  ])('%s: %s', (label, gloss) => {
    expect(glossOf(label)).toBe(gloss)
  })

  it.each([
    // A character of a word that is not known is no word: there are no people in these.
    '机灵人',
    '某某',
    // The last word says what is counted: without it the rest is a riddle.
    '建设某某',
    '某某企业某某人数',
    // How it moves misleads without what does.
    '大气某某下降',
    // Nothing of it is English.
    '“机灵人”',
    '居民关注的“机灵人”',
    '',
  ])('is none for %j', (label) => {
    expect(glossOf(label)).toBeUndefined()
  })

  it('leaves one stretch of unknown words open, and says so', () => {
    expect(glossOf('某某农产品加工企业')).toBe('… farm-product processing firms')
  })
})

describe('the words of the gloss', () => {
  it('stand once, and have each their English, in Latin letters', () => {
    expect(entries).toHaveLength(words.size)
    for (const [word, english] of words) {
      expect(word).toMatch(/^[\p{Script=Han}\p{N}A-Z（）()、]+$/u)
      expect(english, word).not.toMatch(/[\p{Script=Han}|]/u)
    }
  })
})

it.each([
  ['新建农村公路', 'to be newly built rural roads'],
  ['粮食产量', undefined],
  ['先进制造业产值', undefined],
  ['登记失业率', undefined],
  ['河道治理', undefined],
])('what is planned is not told as done: %s', (label, said) => {
  expect(glossOf(label, true)).toBe(said ?? glossOf(label))
})
