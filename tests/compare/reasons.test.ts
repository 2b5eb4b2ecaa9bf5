import { describe, expect, it } from 'vitest'
import { reasonText } from '../../src/compare/fair/reason-text.ts'
import { reasonCodes, splitsAxis, weightOf } from '../../src/compare/fair/reasons.ts'
import { partingTerms } from '../../src/compare/rows/reason-terms.ts'
import { reasonWords } from '../../src/compare/rows/reason-words.ts'

describe('the rows of reasons', () => {
  it.each(reasonCodes)('%s reads as a clause in both languages', (code) => {
    const { zh, en } = reasonWords[code]
    expect(zh).toMatch(/\p{Script=Han}/u)
    expect(zh).not.toMatch(/[,:;.。]$|[,;:!?]/)
    expect(en).not.toMatch(/\p{Script=Han}|\.$/u)
    expect(en.charAt(0)).toBe(en.charAt(0).toLowerCase())
  })

  it('tells what forbids before what limits, and notes last', () => {
    const order = ['no', 'caution', 'note']
    const weights = reasonCodes.map((code) => order.indexOf(weightOf(code)))
    expect([...weights].sort()).toEqual(weights)
  })
})

describe('reasonText', () => {
  it('quotes at most four wordings, with single marks inside', () => {
    const params = { wordings: '“送纪下乡”到达的街道~乙~丙~丁~戊' }
    expect(reasonText({ code: 'scope', params }, 'zh')).toBe(
      '口径不同：“‘送纪下乡’到达的街道”“乙”“丙”“丁”等5种',
    )
    expect(reasonText({ code: 'scope', params }, 'en')).toContain(' and 1 more')
  })

  it('writes places in the script that the reader asks for', () => {
    const name = (zh: string) => ({ 普兰店区: 'Pulandian', 大连市: 'Dalian' })[zh] ?? zh
    expect(reasonText({ code: 'within', params: { pairs: '普兰店区<大连市' } }, 'en', { place: name })).toBe(
      'Pulandian lies in Dalian: one may contain the other',
    )
  })

  it('leaves out the places of a year that too many share', () => {
    const when = ['2017:甲', ...['乙', '丙', '丁', '戊', '己'].map((name) => `2023:${name}`)].join('~')
    const params = { years: '2017~2023', when }
    expect(reasonText({ code: 'year-gap', params }, 'zh')).toBe('年份相差6年：2017年（甲）、2023年')
  })

  it('sorts months as numbers', () => {
    expect(reasonText({ code: 'span', params: { months: '12~3' } }, 'en')).toBe(
      'periods of different length: 3 months, 12 months',
    )
  })
})

it('has a word for whatever parts two axes, and for nothing else', () => {
  const parting = reasonCodes.filter(splitsAxis)
  expect(Object.keys(partingTerms).sort()).toEqual([...parting].sort())
})
