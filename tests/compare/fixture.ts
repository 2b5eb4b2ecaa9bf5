import { type Collection, openCollection } from '../../src/compare/collection.ts'
import type { Article } from '../../src/contract/article.ts'
import type { Dataset } from '../../src/contract/dataset.ts'
import type { Figure } from '../../src/contract/figure.ts'
import type { Period } from '../../src/contract/period.ts'
import type { Practice, PracticeNode } from '../../src/contract/practice.ts'
import type { Region, RegionLevel } from '../../src/contract/region.ts'
import type { Dimension, Indicator } from '../../src/contract/taxonomy.ts'

/** A year as a period. */
export const year = (y: number, basis: Period['basis'] = 'stated'): Period => ({
  start: String(y),
  end: String(y),
  basis,
})

const region = (id: string, name: string, level: RegionLevel, parentId?: string): Region => ({
  id,
  name,
  fullName: name,
  level,
  pinyin: 'x',
  ...(parentId === undefined ? {} : { parentId }),
})

/** Short ids: dl lies in ln, pld in dl, st in pld, pt in st. */
export const regions: Region[] = [
  region('ln', '辽宁省', 'province'),
  region('ln.org', '省直机关工委', 'organ', 'ln'),
  region('ln.sasac', '省国资委党委', 'organ', 'ln'),
  region('dl', '大连市', 'prefecture', 'ln'),
  region('dd', '丹东市', 'prefecture', 'ln'),
  region('cy', '朝阳市', 'prefecture', 'ln'),
  region('pld', '普兰店区', 'county', 'dl'),
  region('st', '双塔街道', 'township', 'pld'),
  region('pt', '彭屯村', 'village', 'st'),
  region('fl', '涪陵区', 'county'),
  region('lone', '九家子村', 'village'),
]

const indicator = (
  id: string,
  zh: string,
  stat: Indicator['stat'],
  unit: string,
  dimension: Dimension,
): Indicator => ({
  id,
  zh,
  en: id,
  theme: 'governance',
  unit,
  dimension,
  stat,
  definition: { zh, en: id },
})

export const indicators: Indicator[] = [
  indicator('grid.cells', '网格数', 'stock', '个', 'count'),
  indicator('grid.staff', '网格员人数', 'stock', '名', 'person'),
  indicator('grid.units', '联建单位数', 'stock', '家', 'count'),
  indicator('org.branches', '党支部数', 'stock', '个', 'count'),
  indicator('org.teams', '突击队(服务队)数', 'stock', '支', 'count'),
  indicator('edu.trained', '培训人数', 'flow', '人次', 'person'),
  indicator('edu.sessions', '宣讲活动场次', 'flow', '场次', 'count'),
  indicator('appeal.received', '受理诉求件数', 'flow', '件', 'count'),
  indicator('appeal.closure', '办结率', 'rate', '%', 'percent'),
  indicator('disc.persons', '处理人数', 'flow', '人', 'person'),
  indicator('rural.gain', '增收金额', 'flow', '元', 'money'),
  indicator('rural.area', '种植面积', 'stock', '亩', 'area'),
  indicator('macro.gdp', '地区生产总值', 'flow', '元', 'money'),
  indicator('macro.income', '人均可支配收入', 'flow', '元', 'money'),
  indicator('macro.growth', '同比增速', 'rate', '%', 'percent'),
  indicator('fund.unit', '每个单位(村、阵地)年经费', 'rate', '元', 'money'),
]

const article = (id: string, regionIds: string[], period?: Period): Article => ({
  id,
  sourceId: 's1',
  title: id,
  kind: 'report',
  spans: [],
  blocks: [],
  regionIds,
  ...(period ? { period } : {}),
})

const articles = [
  article('a2017', ['fl'], year(2017)),
  article('a2021', ['pld'], year(2021, 'inferred')),
  article('undated', ['dl']),
  article('brief', ['cy']),
  article('letter', ['dd', 'ln']),
]

let made = 0

/** A figure with everything that a test does not care for filled in: 网格数 of 大连市, 2023, exact. */
export function figure(part: Partial<Figure> = {}): Figure {
  made += 1
  const start = made * 10
  return {
    id: `undated-${String(start).padStart(6, '0')}`,
    articleId: 'undated',
    regionId: 'dl',
    span: { start, end: start + 4 },
    quote: '100个',
    context: [{ start, end: start + 4 }],
    value: 100,
    bound: 'exact',
    unit: '个',
    dimension: 'count',
    label: '网格',
    labelSpans: [],
    labelBasis: 'stated',
    kind: 'level',
    period: year(2023),
    regionBasis: 'stated',
    indicatorId: 'grid.cells',
    themes: ['governance'],
    confidence: 0.9,
    ...part,
  }
}

/** A figure whose optional parts named in `drop` are absent. */
export function without(base: Figure, ...drop: (keyof Figure)[]): Figure {
  return Object.fromEntries(
    Object.entries(base).filter(([key]) => !drop.some((name) => name === key)),
  ) as Figure
}

export function practice(id: string, regionId: string, title: string, themes = ['governance']): Practice {
  return {
    id,
    articleId: 'a2021',
    regionId,
    title,
    span: { start: 0, end: 1 },
    themes,
    status: 'done',
    figureIds: [],
  }
}

export const node = (text: string): PracticeNode => ({ text, span: { start: 0, end: text.length } })

/** A collection of the fixture's places and indicators with these figures and practices. */
export function collectionOf(figures: Figure[] = [], practices: Practice[] = []): Collection {
  const dataset: Dataset = {
    format: 'duizhao-dataset',
    formatVersion: 2,
    id: '000000000000',
    sources: [],
    articles,
    regions,
    themes: [
      { id: 'governance', zh: '基层治理', en: 'Governance', group: '治理' },
      { id: 'service', zh: '便民服务', en: 'Service', group: '治理' },
      { id: 'rural', zh: '乡村振兴', en: 'Rural', group: '乡村' },
    ],
    indicators,
    figures,
    practices,
    issues: [],
  }
  return openCollection(dataset)
}
