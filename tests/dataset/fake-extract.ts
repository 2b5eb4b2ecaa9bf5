import type { Figure } from '../../src/contract/figure.ts'
import type { Taxonomy } from '../../src/extract/collect.ts'
import type { ExtractInput, Extraction } from '../../src/extract/types.ts'

/** A small extraction that real texts pass through: one article, and a figure for each `12个` in it. */
export function fakeExtract({ sourceId, text, meta }: ExtractInput): Extraction {
  const whole = { start: 0, end: text.length }
  const articleId = `${sourceId}-a`
  const figures = [...text.matchAll(/\d+个/g)].map(({ index, 0: quote }): Figure => {
    const span = { start: index, end: index + quote.length }
    const id = `${sourceId}-f${index}`
    return {
      ...{
        id,
        articleId,
        regionId: '210200',
        span,
        quote,
        context: [whole],
        value: Number.parseInt(quote, 10),
      },
      ...{
        bound: 'exact',
        unit: '个',
        dimension: 'count',
        label: '网格',
        labelSpans: [],
        labelBasis: 'inherited',
      },
      ...{ kind: 'level', regionBasis: 'inherited', themes: ['governance'], confidence: 0.5 },
    }
  })
  const province = {
    id: '210000',
    name: '辽宁省',
    fullName: '辽宁省',
    level: 'province',
    pinyin: '',
  } as const
  const city = {
    id: '210200',
    name: '大连市',
    fullName: '辽宁省大连市',
    level: 'prefecture',
    pinyin: '',
  } as const
  return {
    articles: [
      {
        id: articleId,
        sourceId,
        title: '文',
        kind: 'report',
        spans: [whole],
        blocks: [],
        regionIds: ['210200'],
      },
    ],
    regions: [{ ...city, parentId: '210000' }, province],
    figures,
    practices: [
      {
        ...{ id: `${sourceId}-p`, articleId, regionId: '210200', title: '做法', span: whole, themes: [] },
        status: 'done',
        figureIds: figures.map(({ id }) => id),
      },
    ],
    issues: [],
    source: { title: '文', ...meta },
  }
}

/** Tables for tests: what the fake extraction and the tests' corrections refer to. */
export const taxonomy: Taxonomy = {
  themes: [
    { id: 'governance', zh: '基层治理', en: 'Grassroots governance', group: '治理' },
    { id: 'property', zh: '物业与小区', en: 'Property', group: '治理' },
  ],
  indicators: [
    {
      ...{ id: 'grid.cells', zh: '网格数', en: 'Grids', theme: 'governance', unit: '个', dimension: 'count' },
      ...{ stat: 'stock', definition: { zh: '网格', en: 'grids' } },
    },
  ],
}
