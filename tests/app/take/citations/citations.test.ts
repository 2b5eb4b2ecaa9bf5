import { describe, expect, test } from 'vitest'
import { en } from '../../../../src/app/i18n/en/index.ts'
import { zh } from '../../../../src/app/i18n/zh/index.ts'
import { bibtex } from '../../../../src/app/take/citations/bibtex.ts'
import { citation } from '../../../../src/app/take/citations/gbt.ts'
import { quoted } from '../../../../src/app/take/citations/quoted.ts'
import { quotedChart } from '../../../../src/app/take/citations/view.ts'
import type { Article } from '../../../../src/contract/article.ts'
import type { Source } from '../../../../src/contract/source.ts'
import { collection, dataset, texts } from '../../practices/fixture.ts'

const practice = dataset.practices.find((row) => row.id === 'wuhai-p1')
const given = practice && collection.article(practice.articleId)
const file = given && collection.source(given.sourceId)
if (!practice || !given || !file) throw new Error('fixture')
const { publisher: _, published: __, ...plain } = given
const article: Article = {
  ...plain,
  title: '红色网格',
  period: { start: '2021', end: '2021', basis: 'inferred' },
}
const bare: Source = {
  id: file.id,
  file: 'wuhai.txt',
  sha256: file.sha256,
  encoding: file.encoding,
  length: file.length,
  format: 'txt',
}
const dated: Source = {
  ...bare,
  publisher: '乌海日报',
  published: '2021-07-01',
  url: 'https://example.org/a',
}

describe('GB/T 7714', () => {
  test('puts a year that the text does not state in brackets', () => {
    expect(citation(article, bare, '2026-01-02', zh.drawer)).toBe('红色网格[Z]. [出版者不详], [2021].')
  })

  test.each([
    ['乌海日报社', '红色网格[N]. '],
    ['乌海市统计公报', '红色网格[Z]. '],
    ['乌海市统计局', '红色网格[Z]. '],
  ])('knows a newspaper by its name: %s', (publisher, head) => {
    expect(citation(article, { ...bare, publisher }, '2026-01-02', zh.drawer)).toMatch(head)
  })

  test('says in the language of the page that no day is known', () => {
    const { period: _, ...undated } = article
    const of = ({ drawer }: typeof zh) => citation(undated, bare, '2026-01-02', drawer)
    expect([of(zh), of(en)]).toEqual([
      '红色网格[Z]. [出版者不详], [日期不详].',
      '红色网格[Z]. [s.n.], [n.d.].',
    ])
  })

  test('tells when an address was read', () => {
    expect(citation(article, dated, '2026-01-02', zh.drawer)).toBe(
      '红色网格[N/OL]. 乌海日报, 2021-07-01[2026-01-02]. https://example.org/a.',
    )
  })
})

describe('a chart', () => {
  test('tells of each number when it holds, and what is to be said of all', () => {
    const figures = dataset.figures.filter(({ quote }) => quote === '98%')
    const cited = quotedChart(
      collection,
      { title: '办结率', link: 'https://example.org/?v', accessed: '2026-01-02' },
      figures,
      {
        ...zh.terms,
        placeOf: () => '乌海市',
        whenOf: () => '2026 载明 目标',
        textOf: () => texts.wuhai,
        notes: ['慎比：环节不同', '乌海市：可比的 5 地中，2 地比它小'],
      },
    )
    const [head, ...lines] = cited.split('\n')
    expect(head).toContain('办结率：乌海市“98%”（2026 载明 目标，《')
    expect(lines.slice(0, 2)).toEqual(['慎比：环节不同', '乌海市：可比的 5 地中，2 地比它小'])
  })
})

describe('BibTeX', () => {
  test('leaves out what is not known, and tells an inferred year as a note', () => {
    const entry = bibtex(article, bare, '2026-01-02')
    expect(entry).toContain(`@misc{duizhao-${article.id},`)
    expect(entry).toContain('  note = {[2021]},')
    expect(entry).not.toMatch(/year =|url/u)
    expect(entry).toContain('  howpublished = {wuhai.txt},')
  })

  test('tells the publisher and the address where the styles of BibTeX print them', () => {
    const entry = bibtex(
      { ...article, publisher: '甲&乙' },
      { ...bare, url: 'https://a.cn/x?y=1%20z' },
      '2026-01-02',
    )
    expect(entry).toContain('  howpublished = {甲\\&乙, \\url{https://a.cn/x?y=1%20z}},')
    expect(entry).toContain('  key = {甲\\&乙},')
    expect(entry).toContain('  url = {https://a.cn/x?y=1%20z},')
  })

  test('writes what TeX would take for a command', () => {
    const entry = bibtex({ ...article, title: '50%_{a}&b' }, dated, '2026-01-02')
    expect(entry).toContain('  title = {50\\%\\_\\{a\\}\\&b},')
    expect(entry).toContain('  urldate = {2026-01-02},')
  })
})

test('the words in quotation marks, the place, the article, the position and the link', () => {
  const words = {
    ...zh.terms,
    position: (start: number, end: number) => `${start}-${end}`,
  }
  const cited = { ...practice, spans: [practice.span], instead: practice.title }
  const origin = `乌海市，《红色网格》，未注明日期，所述推断为2023年，wuhai.txt，${practice.span.start}-${practice.span.end}`
  expect(quoted(collection, cited, texts.wuhai, words)).toBe(`“${texts.wuhai.split('\n')[1]}”（${origin}）`)
  expect(
    quoted(collection, cited, undefined, words, { link: 'https://a/?p=1', accessed: '2026-01-02' }),
  ).toBe(`${practice.title}（${origin}，https://a/?p=1，2026-01-02访问）`)
})

test('a cell of a table is cited with its row, parted from the head', () => {
  const text = '指标 绝对数(亿元)\n茶叶 12.5\n'
  const cited = {
    articleId: practice.articleId,
    spans: [
      { start: 0, end: 11 },
      { start: 11, end: 18 },
    ],
    instead: '12.5',
  }
  const said = quoted(collection, cited, text, {
    ...zh.terms,
    position: () => '',
    cited: (said: string) => said,
  })
  expect(said).toBe('“指标 绝对数(亿元) / 茶叶 12.5”')
})
