import { useAppStore } from '../../../src/app/state/store.ts'
import { readLink } from '../../../src/app/state/url.ts'
import { type Collection, openCollection } from '../../../src/compare/collection.ts'
import type { Dataset } from '../../../src/contract/dataset.ts'
import type { Figure } from '../../../src/contract/figure.ts'

/** Two short reports; offsets are found in them, never counted by hand. */
export const raws: Record<string, string> = {
  aaaa: '甲市。\n做强实体。精准优化城市网格2016个,建立网格党支部1120个。受理群众诉求18.7万件。\n健全全链条办事流程。',
  bbbb: '乙县。\n精准设置社区网格1230个。受理群众诉求近5万件,累计看病428人次。\n',
}

function spanOf(source: string, words: string) {
  const start = (raws[source] ?? '').indexOf(words)
  if (start < 0) throw new Error(`the fixture does not hold ${words}`)
  return { start, end: start + words.length }
}

function figure(
  source: string,
  regionId: string,
  sentence: string,
  quote: string,
  label: string,
  rest: Partial<Figure> & Pick<Figure, 'value' | 'unit' | 'dimension' | 'kind' | 'themes'>,
): Figure {
  const span = spanOf(source, quote)
  return {
    id: `${source}-${span.start}`,
    articleId: `${source}-0`,
    regionId,
    span,
    quote,
    context: [spanOf(source, sentence)],
    bound: 'exact',
    label,
    labelSpans: [spanOf(source, label)],
    labelBasis: 'stated',
    regionBasis: 'stated',
    confidence: 0.9,
    period: { start: '2023', end: '2023', basis: 'stated' },
    ...rest,
  }
}

const first = '精准优化城市网格2016个,建立网格党支部1120个。'
type Common = Pick<Figure, 'unit' | 'dimension' | 'kind' | 'themes'>
const cells: Common = { unit: '个', dimension: 'count', kind: 'level', themes: ['governance'] }
const requests: Common = { unit: '件', dimension: 'count', kind: 'flow', themes: ['service'] }

export const dataset: Dataset = {
  format: 'duizhao-dataset',
  formatVersion: 2,
  id: '0123456789ab',
  sources: Object.entries(raws).map(([id, text]) => ({
    id,
    file: `${id}.txt`,
    sha256: '0'.repeat(64),
    encoding: 'utf-8' as const,
    length: text.length,
    format: 'txt' as const,
  })),
  articles: [['aaaa', '甲市报告', '990100'] as const, ['bbbb', '乙县报告', '990201'] as const].map(
    ([sourceId, title, region]) => ({
      id: `${sourceId}-0`,
      sourceId,
      title,
      kind: 'report' as const,
      spans: [{ start: 0, end: (raws[sourceId] ?? '').length }],
      blocks: [],
      regionIds: [region],
      period: { start: '2023', end: '2023', basis: 'inferred' as const, text: '建党百年' },
    }),
  ),
  regions: [
    { id: '990000', name: '丙省', fullName: '丙省', level: 'province', pinyin: 'bing sheng' },
    {
      id: '990100',
      name: '甲子市',
      fullName: '丙省甲子市',
      level: 'prefecture',
      parentId: '990000',
      pinyin: 'jia zi shi',
    },
    {
      id: '990201',
      name: '乙丑县',
      fullName: '丙省乙丑县',
      level: 'county',
      parentId: '990000',
      pinyin: 'yi chou xian',
    },
  ],
  themes: [
    { id: 'governance', zh: '基层治理', en: 'Governance', group: '治理' },
    { id: 'service', zh: '便民服务', en: 'Service', group: '治理' },
  ],
  indicators: [
    {
      id: 'grid.cells',
      zh: '网格数',
      en: 'Grids',
      theme: 'governance',
      unit: '个',
      dimension: 'count',
      stat: 'stock',
      definition: { zh: '网格数', en: 'Grids' },
    },
    {
      id: 'appeal.received',
      zh: '受理诉求件数',
      en: 'Requests received',
      theme: 'service',
      unit: '件',
      dimension: 'count',
      stat: 'flow',
      definition: { zh: '受理诉求件数', en: 'Requests received' },
    },
  ],
  figures: [
    figure('aaaa', '990100', first, '2016个', '城市网格', {
      ...cells,
      value: 2016,
      indicatorId: 'grid.cells',
    }),
    figure('aaaa', '990100', first, '1120个', '网格党支部', { ...cells, value: 1120 }),
    figure('aaaa', '990100', '受理群众诉求18.7万件。', '18.7万件', '受理群众诉求', {
      ...requests,
      value: 187000,
      indicatorId: 'appeal.received',
    }),
    figure('bbbb', '990201', '精准设置社区网格1230个。', '1230个', '社区网格', {
      ...cells,
      value: 1230,
      indicatorId: 'grid.cells',
    }),
    figure('bbbb', '990201', '受理群众诉求近5万件,累计看病428人次。', '近5万件', '受理群众诉求', {
      ...requests,
      value: 50000,
      bound: 'about',
      indicatorId: 'appeal.received',
    }),
    figure('bbbb', '990201', '受理群众诉求近5万件,累计看病428人次。', '428人次', '看病', {
      ...requests,
      unit: '人次',
      value: 428,
    }),
  ],
  practices: [
    {
      id: 'aaaa-p1',
      articleId: 'aaaa-0',
      regionId: '990100',
      title: '全链条办事流程',
      span: spanOf('aaaa', '健全全链条办事流程。'),
      themes: ['service'],
      status: 'done',
      figureIds: [],
    },
  ],
  issues: [],
}

export const collection: Collection = openCollection(dataset)

/** The same with 甲子市 as a city of a county's level: its figures share their axes with those of 乙丑县. */
export const levelled: Dataset = {
  ...dataset,
  regions: dataset.regions.map((region) =>
    region.id === '990100' ? { ...region, level: 'county' as const } : region,
  ),
}

/** The id of the first figure that is written so. */
export function idOf(quote: string): string {
  const found = dataset.figures.find((row) => row.quote === quote)
  if (!found) throw new Error(`no figure ${quote}`)
  return found.id
}

/** Puts the page at an address, as if it had been opened there. */
export function at(search: string): void {
  window.history.replaceState(null, '', `/${search}`)
  useAppStore.setState({ ...readLink(search), check: undefined })
}

/** A fetch that serves the fixture; `replies` puts other answers in the place of some files. */
export function serve(replies: Record<string, () => Promise<Response>> = {}) {
  return async (address: string | URL | Request): Promise<Response> => {
    const path = String(address)
    for (const [end, reply] of Object.entries(replies)) if (path.endsWith(end)) return reply()
    if (path.endsWith('dataset.json')) return new Response(JSON.stringify(dataset))
    const source = Object.keys(raws).find((id) => path.endsWith(`${id}.txt`))
    return source ? new Response(raws[source]) : new Response('', { status: 404 })
  }
}
