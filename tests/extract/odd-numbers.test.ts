import { describe, expect, it } from 'vitest'
import { findBreach } from '../../src/extract/breach.ts'
import { extract } from '../../src/extract/index.ts'
import { indicators } from '../../src/lexicon/indicators.ts'
import { themes } from '../../src/lexicon/themes.ts'

/** What a report gives, which always fits the contract: what cannot be is left out, never the report. */
function read(text: string) {
  const extraction = extract({ sourceId: 's', text })
  expect(findBreach('s', text, extraction, { themes, indicators })).toBeUndefined()
  return {
    published: extraction.articles[0]?.published,
    figures: extraction.figures.map(({ quote, period }) => `${quote} ${period?.start ?? '-'}`),
    issues: extraction.issues
      .map(({ code }) => code)
      .filter((code) => /^time|too-large|dense|unclear/u.test(code)),
  }
}

const body = '光山县建成网格120个。'

describe('a date that cannot be', () => {
  it.each([
    '0000-00-00 00:00:00 来源：光山网',
    '2021-02-30 来源：光山网',
    '2021-13-01',
    '9999-12-31 00:00:00',
  ])('in the head is left out with an issue: %s', (line) => {
    expect(read(`光山县工作\n${line}\n\n${body}\n`)).toEqual({
      published: undefined,
      figures: ['120个 -'],
      issues: ['time.impossible'],
    })
  })

  it.each(['2021年13月5日', '2021年2月30日', '2021年0月', '4月31日'])(
    'in a sentence dates nothing, and no other year steps in: %s',
    (date) => {
      expect(read(`光山县2021年工作\n\n${date}，光山县建成网格120个。\n`)).toEqual({
        published: undefined,
        figures: ['120个 -'],
        issues: ['time.impossible'],
      })
    },
  )

  it('is no day of another year: 9999年12月31日', () => {
    expect(read('光山县2021年工作\n\n合同9999年12月31日到期，建成网格120个。\n').figures).toEqual([
      '120个 2021',
    ])
  })

  it('is none of a year without it: 2月29日', () => {
    const told = (year: string) => read(`光山县${year}年工作\n\n2月29日，光山县建成网格120个。\n`)
    expect(told('2021')).toMatchObject({ figures: ['120个 -'], issues: ['time.impossible'] })
    expect(told('2020')).toMatchObject({ figures: ['120个 2020-02-29'], issues: [] })
  })

  it.each(['来源：光山网 电话：0376-88-12345', '发布机构：光山县政府 索引号：0376-20-2021'])(
    'is no number of another kind in the head: %s',
    (line) => {
      expect(read(`光山县工作\n${line}\n\n${body}\n`).issues).toEqual([])
    },
  )

  it('leaves one that can be in its place', () => {
    expect(read('光山县工作\n\n2020年2月29日，光山县建成网格120个。\n')).toEqual({
      published: undefined,
      figures: ['120个 2020-02-29'],
      issues: [],
    })
  })
})

describe('years in the wrong order', () => {
  it('give no period and an issue, and date no article', () => {
    expect(read('光山县工作\n\n2023—2021年，光山县建成网格120个。又选派干部30名。\n')).toEqual({
      published: undefined,
      figures: ['120个 -', '30名 -'],
      issues: ['time.reversed'],
    })
  })
})

describe('a number that no double holds exactly', () => {
  it.each([`${'9'.repeat(300)}个`, '9007199254740993个', `${'8'.repeat(36)}亿元`])(
    'is left out with an issue, and the rest is read: %s',
    (number) => {
      expect(read(`光山县工作\n\n光山县建成网格${number}，选派干部30名。\n`)).toMatchObject({
        figures: ['30名 -'],
        issues: ['figure.too-large'],
      })
    },
  )
})

describe('numbers too close together', () => {
  it('are left out with one issue a sentence, and the rest is read', () => {
    expect(read(`光山县工作\n\n光山县新增${'1例'.repeat(160)}。又选派干部30名。\n`)).toMatchObject({
      figures: ['30名 -'],
      issues: ['figure.dense'],
    })
  })

  it('are read as long as each may have words of its own', () => {
    const { figures } = read(`光山县工作\n\n光山县有${'男9人、'.repeat(140)}女8人。\n`)
    expect(figures).toHaveLength(141)
  })
})

describe('a number that nobody can be sure of', () => {
  it.each(['120，300，800户', '1亿12000万元', '12,34元'])(
    'is left out with an issue, and the rest is read: %s',
    (words) => {
      expect(read(`光山县工作\n\n光山县资助${words}，选派干部30名。\n`)).toMatchObject({
        figures: ['30名 -'],
        issues: ['figure.unclear'],
      })
    },
  )
})
