import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/index.ts'

const read = (...paragraphs: string[]) =>
  extract({
    sourceId: 'case',
    text: `长海县工作报告\n\n辽宁省大连市长海县近年来抓基层、打基础。\n\n${paragraphs.join('\n\n')}\n`,
  })

const flagsOf = (...paragraphs: string[]) =>
  Object.fromEntries(
    read(...paragraphs)
      .figures.filter((figure) => figure.flags)
      .map((figure) => [figure.quote, figure.flags]),
  )

describe('what a report only estimates of a finished year', () => {
  it('is told as an estimate, what it plans is not', () => {
    expect(flagsOf('一、2021年工作回顾', '全县预计完成投资32亿元，研发投入强度3.6%。新增党员12名。')).toEqual(
      { '32亿元': ['estimate'], '3.6%': ['estimate'] },
    )
    expect(flagsOf('一、2022年工作安排', '全县预计完成投资32亿元。')).toEqual({})
  })
})

describe('arithmetic between figures', () => {
  it.each([
    [
      'a share that its two counts make',
      '评定党支部2274个，其中较好以上2246个，占98.8%。',
      { '98.8%': ['share-agrees'] },
    ],
    [
      'a rate of what was done',
      '受理诉求41.7万件，办结41.2万件，办结率98.8%。',
      { '98.8%': ['share-agrees'] },
    ],
    [
      'parts that make the whole',
      '设置机构25家，其中单独派驻10家、综合派驻15家。',
      { '25家': ['sum-agrees'] },
    ],
    ['a total behind its parts', '甲组引进项目7个、乙组引进项目5个，合计12个。', { '12个': ['sum-agrees'] }],
    ['a share of something else', '党员320名，其中女性98名，占全县女党员的4.2%。', {}],
    ['growth of a whole and of a part', '工业增加值增长8.3%，其中制造业增长9.7%。', {}],
    ['parts that may overlap', '党员320名，其中女性198名、少数民族160名。', {}],
    ['an approximate whole', '党员300余名，其中女性310名。', {}],
  ])('sees %s: %s', (_name, text, flags) => {
    expect(flagsOf(text)).toEqual(flags)
  })

  it('flags a share that differs from its counts, on all three, with an issue and less confidence', () => {
    const right = read('评定党支部2274个，其中较好以上2246个，占98.8%。')
    const wrong = read('评定党支部2274个，其中较好以上2246个，占89.8%。')
    expect(wrong.figures.map((figure) => figure.flags)).toEqual(Array(3).fill(['share-differs']))
    expect(wrong.issues.map(({ code }) => code)).toContain('figure.share-differs')
    expect(wrong.figures.at(-1)?.confidence).toBeLessThan(right.figures.at(-1)?.confidence ?? 0)
    expect(wrong.figures.map(({ value }) => value)).toEqual([2274, 2246, 89.8])
  })

  it('flags a part that is larger than its whole', () => {
    expect(flagsOf('党员320名，其中女性党员398名。')).toEqual({
      '320名': ['part-exceeds'],
      '398名': ['part-exceeds'],
    })
  })

  it('takes one number said twice for one fact, and two numbers for one thing for a contradiction', () => {
    const first = '全县现有专职网格员1260名。'
    expect(flagsOf(first, '县委说，全县现有专职网格员1260名。')).toEqual({ '1260名': ['repeated'] })
    expect(flagsOf(first, '县委说，全县现有专职网格员1380名。')).toEqual({
      '1260名': ['contradicts'],
      '1380名': ['contradicts'],
    })
  })

  it('relates figures to each other both ways', () => {
    const { figures } = read('设置机构25家，其中单独派驻10家、综合派驻15家。')
    for (const figure of figures)
      for (const id of figure.relatedTo ?? [])
        expect(figures.find((other) => other.id === id)?.relatedTo).toContain(figure.id)
    expect(figures.every((figure) => figure.relatedTo?.length === 2)).toBe(true)
  })
})
