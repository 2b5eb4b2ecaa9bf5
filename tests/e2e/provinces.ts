import type { Page } from '@playwright/test'
import type { Dataset } from '../../src/contract/dataset.ts'
import type { Figure } from '../../src/contract/figure.ts'

/** Twelve provinces by code: growth reached, growth planned, towns' share then and now. */
const rows = [
  ['110000', '北京市', 5.2, 5, 86, 88],
  ['130000', '河北省', 5.6, 5.5, 60, 64],
  ['140000', '山西省', 4, 5, 62, 67],
  ['150000', '内蒙古自治区', 4.7, 5, 67, 71],
  ['220000', '吉林省', 5, 5, 63, 66],
  ['320000', '江苏省', 5.3, 5, 73, 76],
  ['410000', '河南省', 5.6, 5.5, 55, 60],
  ['430000', '湖南省', 4.8, 5, 58, 63],
  ['440000', '广东省', 3.9, 4.5, 74, 77],
  ['500000', '重庆市', 5.3, 5, 69, 73],
  ['510000', '四川省', 5.5, 5.5, 56, 60],
  ['620000', '甘肃省', 6, 6, 52, 56],
] as const

const year = (y: number): Figure['period'] => ({ start: String(y), end: String(y), basis: 'stated' })

const indicator = (id: string, zh: string, theme: string): Dataset['indicators'][number] => ({
  id,
  zh,
  en: id,
  theme,
  unit: '%',
  dimension: 'percent',
  stat: 'rate',
  definition: { zh, en: id },
})

/** A collection of provinces with the words of their reports, to draw every form of a chart from. */
export function provinces(): { dataset: Dataset; texts: Map<string, string> } {
  const texts = new Map<string, string>()
  const figures: Figure[] = []
  for (const [code, name, done, planned, before, now] of rows) {
    const source = `${code}0000`
    const sentences = [
      `2025年,${name}地区生产总值增长${done}%。`,
      `2026年,${name}地区生产总值预期目标增长${planned}%。`,
      `2020年到2025年,常住人口城镇化率从${before}%提高到${now}%。`,
    ]
    const text = sentences.join('\n')
    texts.set(source, text)
    const told = (sentence: number, quote: string, last: boolean, rest: Partial<Figure>): Figure => {
      const start = text.indexOf(sentences[sentence] ?? '')
      const words = sentences[sentence] ?? ''
      const at = start + (last ? words.lastIndexOf(quote) : words.indexOf(quote))
      const label = sentence === 2 ? '常住人口城镇化率' : '地区生产总值'
      const labelled = text.indexOf(label, start)
      return {
        id: `${source}-${at}-${at + quote.length}`,
        articleId: `${source}-0`,
        regionId: code,
        span: { start: at, end: at + quote.length },
        quote,
        context: [{ start, end: start + words.length }],
        value: Number.parseFloat(quote),
        bound: 'exact',
        unit: '%',
        dimension: 'percent',
        label: sentence === 2 ? label : '地区生产总值增长',
        labelSpans: [{ start: labelled, end: labelled + label.length }],
        labelBasis: 'stated',
        kind: 'rate',
        regionBasis: 'stated',
        themes: ['macro'],
        confidence: 0.9,
        ...rest,
      }
    }
    const growth = { indicatorId: 'macro.growth', of: 'macro.gdp' }
    const towns = { indicatorId: 'people.urban' }
    const first = told(2, `${before}%`, false, { ...towns, period: year(2020) })
    figures.push(
      told(0, `${done}%`, true, { ...growth, kind: 'change', period: year(2025) }),
      told(1, `${planned}%`, true, { ...growth, kind: 'target', period: year(2026) }),
      first,
      told(2, `${now}%`, true, {
        ...towns,
        period: year(2025),
        relations: [{ id: first.id, as: 'from' }],
      }),
    )
  }
  const dataset: Dataset = {
    format: 'duizhao-dataset',
    formatVersion: 2,
    id: 'abcdefabcdef',
    sources: [...texts].map(([id, text]) => ({
      id,
      file: `${id}.txt`,
      sha256: id.padEnd(64, '0'),
      encoding: 'utf-8',
      length: text.length,
      format: 'txt',
    })),
    articles: rows.map(([code, name]) => ({
      id: `${code}0000-0`,
      sourceId: `${code}0000`,
      title: `${name}政府工作报告`,
      kind: 'report',
      spans: [{ start: 0, end: (texts.get(`${code}0000`) ?? '').length }],
      blocks: [],
      regionIds: [code],
      period: year(2025),
    })),
    regions: rows.map(([code, name]) => ({
      id: code,
      name,
      fullName: name,
      level: 'province',
      adcode: code,
      pinyin: 'x',
    })),
    themes: [{ id: 'macro', zh: '宏观经济', en: 'Economy', group: '发展' }],
    indicators: [
      indicator('macro.gdp', '地区生产总值', 'macro'),
      indicator('macro.growth', '同比增速', 'macro'),
      indicator('people.urban', '城镇化率', 'macro'),
    ],
    figures,
    practices: [],
    issues: [],
  }
  return { dataset, texts }
}

/** Lets a page have the provinces in place of the seeds. */
export async function serveProvinces(page: Page): Promise<void> {
  const { dataset, texts } = provinces()
  await page.route('**/data/dataset.json', (route) => route.fulfill({ json: dataset }))
  await page.route('**/data/sources/*.txt', (route) => {
    const id = new URL(route.request().url()).pathname.split('/').at(-1)?.replace('.txt', '') ?? ''
    return route.fulfill({ body: texts.get(id) ?? '', contentType: 'text/plain; charset=utf-8' })
  })
}
