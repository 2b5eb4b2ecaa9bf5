import { openCollection } from '../../../src/compare/collection.ts'
import type { Dataset } from '../../../src/contract/dataset.ts'
import type { Figure } from '../../../src/contract/figure.ts'
import type { Practice } from '../../../src/contract/practice.ts'
import type { Region } from '../../../src/contract/region.ts'
import type { Span } from '../../../src/contract/span.ts'

/** Three short reports: two with procedures to align, one elsewhere that uses their words. */
export const texts = {
  fushun: [
    '办好小事',
    '抚顺市建立受理、核实、上报、反馈“四步法”，确保件件有着落。目前，已建成代办站1194个，吸纳代办员4375名。',
    '抚顺市构建街道党工委、社区大党委、网格党支部三级组织体系。',
  ].join('\n'),
  dandong: [
    '一网通办',
    '丹东市健全受理问题、分流上报、反馈评价全链条流程，确保件件有着落。累计受理诉求18.7万件。',
  ].join('\n'),
  wuhai: '红色网格\n乌海市在社区建网格党支部，居民诉求件件有着落，办结率98%。',
}

export type FixtureSource = keyof typeof texts

/** Where some words stand in a text. */
export function spanOf(source: FixtureSource, words: string): Span {
  const start = texts[source].indexOf(words)
  if (start < 0) throw new Error(`${source} does not say ${words}`)
  return { start, end: start + words.length }
}

const places: Record<FixtureSource, Region> = {
  fushun: region('210400', '抚顺市', 'fu shun shi'),
  dandong: region('210600', '丹东市', 'dan dong shi'),
  wuhai: region('150300', '乌海市', 'wu hai shi'),
}

function region(id: string, name: string, pinyin: string): Region {
  return { id, name, fullName: name, level: 'prefecture', adcode: id, pinyin }
}

function figure(source: FixtureSource, quote: string, label: string, rest: Partial<Figure> = {}): Figure {
  const span = spanOf(source, quote)
  return {
    id: `${source}-${span.start}`,
    articleId: `${source}-a`,
    regionId: places[source].id,
    span,
    quote,
    context: [span],
    value: Number.parseFloat(quote),
    bound: 'exact',
    unit: '个',
    dimension: 'count',
    label,
    labelSpans: [],
    labelBasis: 'stated',
    kind: 'level',
    regionBasis: 'stated',
    themes: ['service'],
    confidence: 1,
    ...rest,
  }
}

const nodes = (source: FixtureSource, words: readonly string[]) =>
  words.map((text) => ({ text, span: spanOf(source, text) }))

function practice(
  source: FixtureSource,
  title: string,
  line: number,
  rest: Partial<Practice> = {},
): Practice {
  const words = texts[source].split('\n')[line] ?? ''
  return {
    id: `${source}-p${line}`,
    articleId: `${source}-a`,
    regionId: places[source].id,
    title,
    span: spanOf(source, words),
    themes: ['service'],
    status: 'done',
    figureIds: [],
    ...rest,
  }
}

const names: readonly FixtureSource[] = ['fushun', 'dandong', 'wuhai']

export const dataset: Dataset = {
  format: 'duizhao-dataset',
  formatVersion: 2,
  id: '0123456789ab',
  sources: names.map((id) => ({
    id,
    file: `${id}.txt`,
    sha256: '0'.repeat(64),
    encoding: 'utf-8',
    length: texts[id].length,
    format: 'txt',
  })),
  articles: names.map((id) => ({
    id: `${id}-a`,
    sourceId: id,
    title: texts[id].split('\n')[0] ?? '',
    kind: 'report',
    spans: [{ start: 0, end: texts[id].length }],
    blocks: [],
    period: { start: '2023', end: '2023', basis: 'inferred' },
    regionIds: [places[id].id],
  })),
  regions: [places.wuhai, places.fushun, places.dandong],
  themes: [
    { id: 'service', zh: '便民服务', en: 'Public service', group: '治理' },
    { id: 'governance', zh: '基层治理', en: 'Grassroots governance', group: '治理' },
  ],
  indicators: [
    {
      id: 'service.stations',
      zh: '代办站数',
      en: 'Service stations',
      theme: 'service',
      unit: '个',
      dimension: 'count',
      stat: 'stock',
      definition: { zh: '代办站数', en: 'Service stations' },
    },
  ],
  figures: [
    figure('fushun', '1194个', '代办站', { indicatorId: 'service.stations' }),
    figure('fushun', '4375名', '代办员'),
    figure('dandong', '18.7万件', '受理诉求'),
    figure('wuhai', '98%', '办结率'),
  ],
  practices: [
    practice('fushun', '“四步法”', 1, { steps: nodes('fushun', ['受理', '核实', '上报', '反馈']) }),
    practice('fushun', '三级组织体系', 2, {
      themes: ['governance'],
      levels: nodes('fushun', ['街道党工委', '社区大党委', '网格党支部']),
    }),
    practice('dandong', '全链条流程', 1, { steps: nodes('dandong', ['受理问题', '分流上报', '反馈评价']) }),
    practice('wuhai', '红色网格', 1, { themes: ['service', 'governance'] }),
  ],
  issues: [
    {
      code: 'test.note',
      severity: 'info',
      sourceId: 'fushun',
      span: { start: 5, end: 6 },
      message: '试验说明',
    },
  ],
}

export const collection = openCollection(dataset)

/** The part of the fixture that one source tells, as the worker would give it. */
export function partOf(sourceId: string): Dataset {
  const own = <T extends { articleId: string }>(rows: readonly T[]) =>
    rows.filter((row) => row.articleId === `${sourceId}-a`)
  return {
    ...dataset,
    sources: dataset.sources.filter((row) => row.id === sourceId),
    articles: dataset.articles.filter((row) => row.sourceId === sourceId),
    figures: own(dataset.figures),
    practices: own(dataset.practices),
    issues: [],
  }
}
