// @vitest-environment node
import { describe, expect, it } from 'vitest'
import type { Dataset } from '../../src/contract/dataset.ts'
import type { Figure } from '../../src/contract/figure.ts'
import type { Gold } from '../../src/dataset/evaluate/gold.ts'
import { missLines, reportLines, summarize } from '../../src/dataset/evaluate/report.ts'
import { score } from '../../src/dataset/evaluate/score.ts'

// offsets in code points: the face is one, and two code units
const text = '😀大连市2021年划分网格2016个,网格员30名,党员占98%,另有5处。做法:受理、办结。'
const at = (quote: string) => {
  const start = [...text.slice(0, text.indexOf(quote))].length
  return { start, end: start + [...quote].length, quote }
}
const unitsAt = (quote: string) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length })

const gold: Gold = {
  articles: [{ title: '大连市划分网格', kind: 'report', spans: [[0, [...text].length]] }],
  figures: [
    {
      ...at('2016个'),
      value: 2016,
      unit: '个',
      label: '划分网格',
      region: '辽宁省大连市',
      kind: 'level',
      tier: 'core',
      time: '2021',
      indicator: 'grid.cells',
    },
    {
      ...at('30名'),
      value: 30,
      unit: '名',
      label: '网格员',
      region: '辽宁省大连市',
      kind: 'level',
      tier: 'core',
      indicator: 'none',
    },
    { ...at('98%'), value: 98, unit: '%', label: '党员占比', kind: 'rate', tier: 'core', qualifier: 'about' },
    { ...at('5处'), value: 5, unit: '处', label: '阵地', kind: 'level', tier: 'optional' },
  ],
  practices: [
    {
      ...at('做法:受理、办结'),
      title: '做法',
      region: '辽宁省大连市',
      themes: ['service'],
      steps: ['受理', '办结'],
    },
    { ...at('另有5处'), title: '阵地', themes: ['service'] },
  ],
}

function figure(quote: string, rest: Partial<Figure>): Figure {
  return {
    ...{
      id: `s-${quote}`,
      articleId: 's-a',
      regionId: '210200',
      span: unitsAt(quote),
      quote,
      context: [{ start: 0, end: 2 }],
    },
    ...{
      value: 0,
      bound: 'exact',
      unit: '个',
      dimension: 'count',
      label: '',
      labelSpans: [],
      labelBasis: 'stated',
    },
    ...{ kind: 'level', regionBasis: 'stated', themes: [], confidence: 1, ...rest },
  }
}

const dataset: Dataset = {
  ...{
    format: 'duizhao-dataset',
    formatVersion: 2,
    id: '000000000000',
    themes: [],
    indicators: [],
    issues: [],
  },
  sources: [
    {
      id: 's',
      file: '000_x.txt',
      sha256: '0'.repeat(64),
      encoding: 'utf-8',
      length: text.length,
      format: 'txt',
    },
  ],
  articles: [
    {
      id: 's-a',
      sourceId: 's',
      title: '大连市划分网格',
      kind: 'report',
      spans: [],
      blocks: [],
      regionIds: [],
    },
  ],
  regions: [
    { id: '210000', name: '辽宁省', fullName: '辽宁省', level: 'province', pinyin: '' },
    { id: '210200', name: '大连市', fullName: '辽宁省大连市', level: 'prefecture', pinyin: '' },
  ],
  figures: [
    // right in all
    figure('2016个', {
      value: 2016,
      label: '网格',
      indicatorId: 'grid.cells',
      period: { start: '2021', end: '2021', basis: 'stated' },
    }),
    // the number alone, in the region above, with an indicator that it has not
    figure('30', { value: 30, unit: '名', label: '网格员', regionId: '210000', indicatorId: 'grid.staff' }),
    // found nothing at 98%; what was extracted instead is no figure
    figure('2021年', { value: 2021, unit: '年', label: '划分' }),
  ],
  practices: [
    {
      ...{ id: 's-p', articleId: 's-a', regionId: '210200', title: '做法', span: unitsAt('做法:受理、办结') },
      ...{ themes: ['digital'], status: 'done', figureIds: [] },
      steps: ['受理', '办结'].map((step) => ({ text: step, span: unitsAt(step) })),
    },
  ],
}

describe('the numbers of a dataset made by hand', () => {
  const { tally, problems } = score(dataset, [{ stem: '000', gold }], () => text)

  it('are as reckoned by hand', () => {
    expect(problems).toEqual([])
    expect(summarize(tally)).toEqual({
      'figure F1': 2 / 3,
      'practice F1': 2 / 3,
      'figure recall (core)': 2 / 3, // 2016个 and 30名 of three; 5处 is optional
      'figure precision': 2 / 3, // 2021年 is no figure
      'span exact': 1 / 2, // 30 is not 30名
      value: 1,
      bound: 1,
      unit: 1,
      kind: 1,
      region: 3 / 4, // one right, one the province: a half
      'indicator recall': 1,
      'indicator precision': 1 / 2,
      'label similarity': (1 / 2 + 1) / 2, // 划分网格 has 3 pairs, 网格 one, one in common: 2 / 4
      'label usable': 1,
      'label tells which': 1,
      'plan, change, state': 1,
      'period (where the text gives a year)': 1,
      'WHOLE FIGURE RIGHT (core)': 1 / 3,
      'CITABLE (core)': 1 / 3,
      'article grouping': 1,
      'article title found': 1,
      'practice recall': 1 / 2,
      'practice precision': 1,
      'practice region': 1,
      'practice theme shared': 0,
      'practice steps found': 1,
    })
  })

  it('are printed one a line, with the counts and the misses', () => {
    expect(reportLines(tally)).toContain(' 0.750  region  (1.5 of 2)')
    expect(reportLines(tally)[0]).toBe(' 0.667  figure F1')
    expect(missLines(tally, 1)).toEqual([
      ...['', 'missed figure: 1', `  000 ${at('98%').start + 1} 98% 党员占比`],
      ...['', 'wrong extra figure: 1', `  000 ${unitsAt('2021年').start} 2021年 划分`],
      ...['', 'wrong region: 1', `  000 ${unitsAt('30').start} 30名 | gold: 辽宁省大连市 got: 辽宁省`],
      ...[
        '',
        'wrong indicator: 1',
        `  000 ${unitsAt('30').start} 30名 | gold: none got: grid.staff (网格员)`,
      ],
      ...['', 'missed practice: 1', `  000 ${unitsAt('另有').start} 阵地`],
    ])
  })

  it('gold without a source and gold of another text are told', () => {
    expect(score(dataset, [{ stem: '001', gold }], () => text).problems).toEqual([
      expect.stringContaining('001.gold.json'),
    ])
    expect(score(dataset, [{ stem: '000', gold }], () => `${text[0]}大${text}`).problems).toHaveLength(1)
    expect(
      score(dataset, [{ stem: 'any', gold: { ...gold, source: '000_x.txt' } }], () => text).problems,
    ).toEqual([])
  })
})
