import type { ReasonCode } from './reasons.ts'

interface Term {
  zh: string
  en: string
}

/** Words for the codes that stand in the parameters of reasons. */
export const reasonTerms: Record<'level' | 'kind' | 'dimension', Record<string, Term>> = {
  level: {
    nation: { zh: '国家', en: 'nation' },
    province: { zh: '省级', en: 'province' },
    prefecture: { zh: '地级', en: 'prefecture' },
    county: { zh: '县级', en: 'county' },
    township: { zh: '乡级', en: 'township' },
    village: { zh: '村级', en: 'village' },
    organ: { zh: '机关', en: 'organ' },
  },
  kind: {
    level: { zh: '存量', en: 'level' },
    flow: { zh: '流量', en: 'flow' },
    rate: { zh: '比率', en: 'rate' },
    change: { zh: '变化', en: 'change' },
    target: { zh: '目标', en: 'target' },
  },
  dimension: {
    count: { zh: '个数', en: 'count' },
    person: { zh: '人', en: 'people' },
    household: { zh: '户', en: 'households' },
    money: { zh: '金额', en: 'money' },
    percent: { zh: '百分比', en: 'percent' },
    point: { zh: '百分点', en: 'percentage points' },
    mass: { zh: '重量', en: 'mass' },
    area: { zh: '面积', en: 'area' },
    volume: { zh: '体积', en: 'volume' },
    length: { zh: '长度', en: 'length' },
    duration: { zh: '时长', en: 'duration' },
    multiple: { zh: '倍数', en: 'multiple' },
    ratio: { zh: '比例', en: 'ratio' },
    age: { zh: '年龄', en: 'age' },
    energy: { zh: '能量', en: 'energy' },
    power: { zh: '功率', en: 'power' },
    temperature: { zh: '温度', en: 'temperature' },
    other: { zh: '其他', en: 'other' },
  },
}

/** What parts two axes, in a word or two, for where the axes themselves show the rest. */
export const partingTerms: Readonly<Partial<Record<ReasonCode, { zh: string; en: string }>>> = {
  dimension: { zh: '量纲', en: 'dimension' },
  indicator: { zh: '指标', en: 'indicator' },
  unit: { zh: '单位', en: 'unit' },
  visits: { zh: '人与人次', en: 'heads and visits' },
  target: { zh: '目标与已做到', en: 'planned and reached' },
  kind: { zh: '统计性质', en: 'statistic' },
  newly: { zh: '新增与总数', en: 'newly added and total' },
  per: { zh: '均量与总量', en: 'average and total' },
  yearly: { zh: '年均与合计', en: 'yearly average and total' },
  subject: { zh: '所指的量', en: 'what it is of' },
  definition: { zh: '定义', en: 'definition' },
  holder: { zh: '单位与地方', en: 'bodies and places' },
  organ: { zh: '机关与地方', en: 'organs and places' },
  'level-far': { zh: '层级', en: 'level' },
  within: { zh: '包含与被包含', en: 'what lies in what' },
  span: { zh: '时段长短', en: 'length of period' },
  level: { zh: '层级', en: 'level' },
  'year-series': { zh: '同一地的年份', en: 'years of one place' },
}
