import type { Dataset } from '../../src/contract/dataset.ts'

/** A small dataset in which every table has a row and every optional field is filled once. */
export function sample(): Dataset {
  const span = { start: 0, end: 2 }
  return {
    format: 'duizhao-dataset',
    formatVersion: 2,
    id: '0123456789ab',
    sources: [
      { id: 's1', file: 'a.txt', sha256: 'a'.repeat(64), encoding: 'utf-8', length: 10, format: 'txt' },
    ],
    articles: [
      {
        id: 's1-a0',
        sourceId: 's1',
        title: '某市',
        kind: 'report',
        spans: [span],
        blocks: [],
        regionIds: ['210200'],
      },
    ],
    regions: [
      {
        id: '210200',
        name: '大连市',
        fullName: '辽宁省大连市',
        level: 'prefecture',
        adcode: '210200',
        pinyin: 'da lian shi',
      },
    ],
    themes: [{ id: 'governance', zh: '基层治理', en: 'Grassroots governance', group: '治理' }],
    indicators: [
      {
        id: 'grid.cells',
        zh: '网格数',
        en: 'Grids',
        theme: 'governance',
        unit: '个',
        dimension: 'count',
        stat: 'stock',
        definition: { zh: '网格', en: 'Grids' },
      },
    ],
    figures: [
      {
        id: 's1-0-2',
        articleId: 's1-a0',
        regionId: '210200',
        span,
        quote: '5个',
        context: [span],
        value: 5,
        bound: 'exact',
        unit: '个',
        dimension: 'count',
        label: '网格',
        labelSpans: [span],
        labelBasis: 'stated',
        kind: 'level',
        regionBasis: 'stated',
        themes: ['governance'],
        confidence: 0.9,
      },
    ],
    practices: [
      {
        id: 's1-p0-2',
        articleId: 's1-a0',
        title: '建网格',
        span,
        themes: ['governance'],
        status: 'done',
        figureIds: ['s1-0-2'],
      },
    ],
    issues: [{ code: 'x', severity: 'info', sourceId: 's1', message: '说明' }],
  }
}
