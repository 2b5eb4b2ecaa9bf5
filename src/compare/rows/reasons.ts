/** `no` forbids the comparison, `caution` limits it, a `note` is said and changes nothing. */
export type Weight = 'no' | 'caution' | 'note'

interface ReasonRow {
  weight: Weight
  /** The two figures may not stand on one sorted axis: the chart splits into panels. */
  splits?: true
  /** `{name|form}`: a parameter; the forms are in reasons.ts. */
  zh: string
  en: string
}

const row = (weight: Weight, zh: string, en: string): ReasonRow => ({ weight, zh, en })
/** Of weight `no`, unless another is given: whatever forbids a comparison keeps off one axis too. */
const split = (zh: string, en: string, weight: Weight = 'no') =>
  ({ weight, splits: true, zh, en }) as const satisfies ReasonRow

/**
 * Every reason that a verdict can give, in the order in which they are told: the gravest first. The words
 * are full sentences without a stop, so that a page may join them.
 */
export const reasonRows = {
  dimension: split('量纲不同：{dimensions|dimension}', 'different dimensions: {dimensions|dimension}'),
  indicator: split('不是同一项指标：{zh|quote}', 'different indicators: {en|quote}'),
  unit: split('单位不同：{units}', 'different units: {units}'),
  visits: split('一处数人，一处数人次：{units}', 'heads against visits: {units}'),
  target: split('目标与已达成的数不可比', 'a target against something achieved'),
  kind: split('统计性质不同：{kinds|kind}', 'different statistics: {kinds|kind}'),
  newly: split('新增的数与总数不可比：{wordings|quote}', 'newly added against the total: {wordings|quote}'),
  per: split(
    '均量与总量不可比：{wordings|quote}',
    'an average per unit against another base: {wordings|quote}',
  ),
  yearly: split(
    '有的是年均或每年的数，有的是合计：{wordings|quote}',
    'some are per year or a yearly average, some are totals: {wordings|quote}',
  ),
  subject: split('说的不是同一个量：{wordings|quote}', 'rates of different things: {wordings|quote}'),
  definition: split('定义不同：{wordings|quote}', 'different definitions: {wordings|quote}'),
  holder: split(
    '一处是单位或企业自己的数（{holders}），一处是地方的数',
    'a figure of one body ({holders}) against a figure of a place',
  ),
  organ: split('机关与地方不可比：{places|place}', 'an organ against a place: {places|place}'),
  'level-far': split('层级相差太远：{who|levels}', 'levels too far apart: {who|levels}'),
  within: split('{pairs|within}，数可能重复', '{pairs|within}: one may contain the other'),
  span: split('时段长短不同：{months|months}', 'periods of different length: {months|months}'),
  stage: row('caution', '环节不同：{wordings|quote}', 'different stages: {wordings|quote}'),
  scope: row('caution', '口径不同：{wordings|quote}', 'different scope: {wordings|quote}'),
  wording: row('caution', '说法不同：{wordings|quote}', 'different wording: {wordings|quote}'),
  uncatalogued: row('caution', '没有统一的指标，只是用词相同', 'no common indicator: only the words agree'),
  tense: row(
    'caution',
    '有的按现有数说，有的按一段时间里的数说',
    'some are told as a stock, some as a count over a period',
  ),
  frequency: row(
    'caution',
    '有的按每年（月、周）说：{wordings|quote}',
    'some are per year, month or week: {wordings|quote}',
  ),
  times: row('caution', '计数的单位不同：{units}', 'counted in different units: {units}'),
  'year-gap': row('caution', '年份相差{years|gap}年：{when|by}', '{years|gap} years apart: {when|by}'),
  'year-uncertain': row(
    'caution',
    '年份不同，且有推断的：{when|by}',
    'different years, not all of them stated: {when|by}',
  ),
  'year-unknown': row('caution', '有的数年份不明：{places|place}', 'year unknown: {places|place}'),
  level: split('层级不同：{who|levels}', 'different levels: {who|levels}', 'caution'),
  'one-place': row(
    'caution',
    '{places|place}有几处说法，不相加',
    'several statements by {places|place}: not to be added up',
  ),
  'place-unknown': row('caution', '有的数地区不明', 'the place of some figures is unknown'),
  holders: row('caution', '各是一个单位的数：{holders}', 'each is the figure of one body: {holders}'),
  bound: row(
    'caution',
    '有的只是下限或上限：{quotes|quote}',
    'some are only a lower or upper bound: {quotes|quote}',
  ),
  range: row('caution', '有的是区间：{quotes|quote}', 'some are ranges: {quotes|quote}'),
  'year-inferred': row('note', '年份由文意推断：{years}', 'years inferred from the text: {years}'),
  'year-series': split(
    '{places|place}的几个年份（{years}）',
    'several years of {places|place} ({years})',
    'note',
  ),
  repeated: row(
    'note',
    '{places|place}把同一个数说了不止一次',
    '{places|place} states the same number more than once',
  ),
  about: row(
    'note',
    '有的是约数或预计数：{quotes|quote}',
    'some are approximate or estimates: {quotes|quote}',
  ),
  bounds: row('note', '都只是下限或上限：{quotes|quote}', 'all are only bounds: {quotes|quote}'),
} as const satisfies Record<string, ReasonRow>

export type ReasonCode = keyof typeof reasonRows
