import type { ReasonCode } from './reasons.ts'

/**
 * How each reason is told in both languages: full sentences without a stop, so that a page may join them. `{name|form}`: a parameter; the forms
 * are those of `writeList`.
 */
export const reasonWords: Readonly<Record<ReasonCode, { zh: string; en: string }>> = {
  dimension: { zh: '量纲不同：{dimensions|dimension}', en: 'different dimensions: {dimensions|dimension}' },
  indicator: { zh: '不是同一项指标：{zh|quote}', en: 'different indicators: {en|quote}' },
  unit: { zh: '单位不同：{units}', en: 'different units: {units}' },
  visits: { zh: '一处数人，一处数人次：{units}', en: 'heads against visits: {units}' },
  target: { zh: '目标与已达成的数不可比', en: 'a target against something achieved' },
  kind: { zh: '统计性质不同：{kinds|kind}', en: 'different statistics: {kinds|kind}' },
  newly: {
    zh: '新增的数与总数不可比：{wordings|quote}',
    en: 'newly added against the total: {wordings|quote}',
  },
  per: {
    zh: '均量与总量不可比：{wordings|quote}',
    en: 'an average per unit against another base: {wordings|quote}',
  },
  yearly: {
    zh: '有的是年均或每年的数，有的是合计：{wordings|quote}',
    en: 'some are per year or a yearly average, some are totals: {wordings|quote}',
  },
  subject: { zh: '说的不是同一个量：{wordings|quote}', en: 'rates of different things: {wordings|quote}' },
  definition: { zh: '定义不同：{wordings|quote}', en: 'different definitions: {wordings|quote}' },
  holder: {
    zh: '一处是单位或企业自己的数（{holders}），一处是地方的数',
    en: 'a figure of one body ({holders}) against a figure of a place',
  },
  organ: { zh: '机关与地方不可比：{places|place}', en: 'an organ against a place: {places|place}' },
  'level-far': { zh: '层级相差太远：{who|levels}', en: 'levels too far apart: {who|levels}' },
  within: { zh: '{pairs|within}，数可能重复', en: '{pairs|within}: one may contain the other' },
  span: { zh: '时段长短不同：{months|months}', en: 'periods of different length: {months|months}' },
  stage: { zh: '环节不同：{wordings|quote}', en: 'different stages: {wordings|quote}' },
  scope: { zh: '口径不同：{wordings|quote}', en: 'different scope: {wordings|quote}' },
  wording: { zh: '说法不同：{wordings|quote}', en: 'different wording: {wordings|quote}' },
  uncatalogued: { zh: '没有统一的指标，只是用词相同', en: 'no common indicator: only the words agree' },
  tense: {
    zh: '有的按现有数说，有的按一段时间里的数说',
    en: 'some are told as a stock, some as a count over a period',
  },
  frequency: {
    zh: '有的按每年（月、周）说：{wordings|quote}',
    en: 'some are per year, month or week: {wordings|quote}',
  },
  times: { zh: '计数的单位不同：{units}', en: 'counted in different units: {units}' },
  'year-gap': { zh: '年份相差{years|gap}年：{when|by}', en: '{years|gap} years apart: {when|by}' },
  'year-uncertain': {
    zh: '年份不同，且有推断的：{when|by}',
    en: 'different years, not all of them stated: {when|by}',
  },
  'year-unknown': { zh: '有的数年份不明：{places|place}', en: 'year unknown: {places|place}' },
  level: { zh: '层级不同：{who|levels}', en: 'different levels: {who|levels}' },
  'one-place': {
    zh: '{places|place}有几处说法，不相加',
    en: 'several statements by {places|place}: not to be added up',
  },
  'place-unknown': { zh: '有的数地区不明', en: 'the place of some figures is unknown' },
  holders: { zh: '各是一个单位的数：{holders}', en: 'each is the figure of one body: {holders}' },
  bound: {
    zh: '有的只是下限或上限：{quotes|quote}',
    en: 'some are only a lower or upper bound: {quotes|quote}',
  },
  range: { zh: '有的是区间：{quotes|quote}', en: 'some are ranges: {quotes|quote}' },
  'year-inferred': { zh: '年份由文意推断：{years}', en: 'years inferred from the text: {years}' },
  'year-series': {
    zh: '{places|place}的几个年份（{years}）',
    en: 'several years of {places|place} ({years})',
  },
  repeated: {
    zh: '{places|place}把同一个数说了不止一次',
    en: '{places|place} states the same number more than once',
  },
  about: {
    zh: '有的是约数或预计数：{quotes|quote}',
    en: 'some are approximate or estimates: {quotes|quote}',
  },
  bounds: { zh: '都只是下限或上限：{quotes|quote}', en: 'all are only bounds: {quotes|quote}' },
}
