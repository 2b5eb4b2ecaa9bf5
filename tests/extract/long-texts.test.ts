import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import { sentences } from '../../src/extract/tokens/sentences.ts'
import { hostileTexts } from '../bench/hostile.ts'

const read = (text: string) => extract({ sourceId: 's', text })
const head = '光山县工作报告\n\n河南省信阳市光山县近年来抓基层、打基础。\n\n'

describe('ordinary prose that once was read without end', () => {
  it.each([
    [
      'clauses of time',
      `${'在政治上，在思想上，在组织上，在作风上，在纪律上，'.repeat(4)}全县建成网格120个。`,
    ],
    [
      'a quoted list with a long member',
      `推行“${'受理、核实、告知、上报、'.repeat(6)}向群众反馈办理结果并接受监督”流程，建成网格120个。`,
    ],
    ['a quoted list that is not closed', `推行“${'受理、核实、告知、上报、'.repeat(8)}建成网格120个。`],
    ['words of having', `全村${'共有'.repeat(40)}了120户。`],
  ])('is read: %s', (_, text) => {
    expect(read(`${head}${text}\n`).figures).toHaveLength(1)
  })

  it('a line of dates and pages is read', () => {
    expect(read(`2021年3月5日${' 第1版'.repeat(40)} …x\n${head}`).articles).toHaveLength(1)
  })
})

describe('a sentence without an end', () => {
  it('is parted behind a pause, and holds each of its figures once', () => {
    const text = `${head}${Array.from({ length: 400 }, (_, at) => `建成${at + 2}号站${at + 2}个`).join('，')}`
    const { figures } = read(text)
    for (const { context } of figures)
      expect(context.reduce((sum, { start, end }) => sum + end - start, 0)).toBeLessThanOrEqual(600)
    const spans = figures.map(({ span }) => span.start)
    expect(new Set(spans).size).toBe(figures.length)
    expect(figures.length).toBeGreaterThan(390)
  })

  it('is parted in no number: each is read whole, and stands in its sentence', () => {
    for (let offset = 0; offset < 40; offset++) {
      const list = Array.from(
        { length: 400 },
        (_, at) => `第${at}村投资${1 + (at % 9)},${100 + at}万元，`,
      ).join('')
      const text = `${head}${'好'.repeat(offset)}${list}\n`.replaceAll('，', ',')
      const { figures } = read(text)
      const odd = figures.filter(({ quote }) => !/^\d,\d{3}万元$/u.test(quote))
      expect(odd.map(({ quote }) => quote)).toEqual([])
      const cut = figures.filter(
        ({ span, context }) => !context.some(({ start, end }) => start <= span.start && span.end <= end),
      )
      expect(cut).toEqual([])
    }
  })

  it.each([
    ['光山县2019年完成：', 'flow 2019 411522 -'],
    ['到2025年，力争完成：', 'target 2025 411522 -'],
    ['新县完成：', 'flow 2022 411523 -'],
    ['光山县水务有限公司完成：', 'flow 2022 411522 光山县水务有限公司'],
  ])('means to its end what its first words say: %s', (lead, told) => {
    const list = Array.from({ length: 80 }, (_, at) => `${'甲乙丙丁'.charAt(at % 4)}站新建泵房${at + 2}座`)
    const { figures } = read(`光山县2022年工作\n\n${lead}${list.join('，')}。\n`)
    expect(figures).toHaveLength(80)
    const all = figures.map(({ kind, period, regionId, holder = '-' }) =>
      [kind, period?.start, regionId, holder].join(' '),
    )
    expect(new Set(all)).toEqual(new Set([told]))
  })

  it('keeps every character, in order', () => {
    const text = '建成网格，'.repeat(1000)
    const list = sentences(text)
    expect(list.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
    expect(sentences('字'.repeat(1500)).map(({ start, end }) => end - start)).toEqual([600, 600, 300])
  })

  it('is left whole where it is as long as a report writes', () => {
    expect(sentences(`${'建成网格，'.repeat(110)}。`)).toHaveLength(1)
  })
})

describe('rows of a table', () => {
  it('are not joined to one paragraph', () => {
    const rows = Array.from({ length: 30 }, (_, at) => `甲${at}乡，${at}，${at * 3}.5，完成`).join('\n')
    const { articles } = read(`${head}${rows}\n`)
    const paragraphs = articles.flatMap(({ blocks = [] }) => blocks)
    expect(paragraphs.filter(({ spans }) => spans.length > 1)).toEqual([])
    expect(paragraphs.length).toBeGreaterThan(30)
  })

  it('are no lines of prose that go on, nor a line alone', () => {
    const prose = read(
      '光山县工作\n\n2021年，在上级党委的坚强领导下，全县生产总值、财政收入、居民收入分别\n增长3.2%,4.5%,6.1%,\n快于全市平均水平，选派干部30名。\n',
    )
    expect(prose.figures.map(({ label }) => label)).toEqual([
      '生产总值增长',
      '财政收入增长',
      '居民收入增长',
      '选派干部',
    ])
    expect(prose.figures.map(({ period }) => period?.start)).toEqual(['2021', '2021', '2021', '2021'])
  })

  it('are no lines of prose that a column cut', () => {
    const [, paragraph] = read(
      '光山县工作\n\n光山县2021年投资120万元，新建学校3所，全县党员干\n\n部到村报到，解决问题350个。\n',
    ).articles.flatMap(({ blocks = [] }) => blocks)
    expect(paragraph?.spans).toHaveLength(2)
  })
})

it('a report of hundreds of thousands of lines is read', () => {
  expect(read('村\n'.repeat(300_000)).articles).toHaveLength(1)
  const rows = Array.from({ length: 200_000 }, (_, at) => `村${at},${at},${at * 3}.5`).join('\n')
  expect(read(rows).articles).toHaveLength(1)
  const news = Array.from({ length: 120_000 }, (_, at) => `村${at}建成网格${at}个。`).join('\n\n')
  expect(read(news).figures.length).toBeGreaterThan(100_000)
})

it.each(hostileTexts(5000, head.repeat(200)).map(({ name, text }) => [name, text] as const))(
  'a hostile text is read: %s',
  (_, text) => {
    const { figures, articles } = read(text)
    for (const { span, quote } of figures) expect(text.slice(span.start, span.end)).toBe(quote)
    expect(articles.every(({ spans }) => spans.every(({ end }) => end <= text.length))).toBe(true)
  },
)
