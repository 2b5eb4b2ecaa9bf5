import type { Dimension } from '../../../../contract/taxonomy.ts'

/** Units that English has signs or words for; a measure word is told by what it counts, with the Chinese word behind it. */
const measures: Readonly<Record<string, string>> = {
  ...{ 元: 'yuan', 美元: 'US dollars', 欧元: 'euros', 港元: 'Hong Kong dollars', 日元: 'yen' },
  ...{ 公里: 'km', 米: 'm', 厘米: 'cm', 毫米: 'mm', 里: 'li', 英寸: 'in' },
  ...{ 亩: 'mu', 公顷: 'ha', 平方米: 'm²', 平方公里: 'km²', 平方千米: 'km²' },
  ...{ 立方米: 'm³', 方: 'm³', 吨: 't', 公斤: 'kg', 斤: 'jin', 克: 'g', 微克: 'µg', 千克: 'kg' },
  ...{ 千瓦: 'kW', 千瓦时: 'kWh', 千伏: 'kV', 摄氏度: '°C', 标箱: 'TEU', 大卡: 'kcal' },
  ...{ 吨公里: 'tonne-km', 人公里: 'passenger-km' },
  ...{
    年: 'years',
    月: 'month',
    天: 'days',
    日: 'day',
    小时: 'hours',
    分钟: 'minutes',
    秒: 'seconds',
    岁: 'years of age',
  },
  ...{ 倍: 'times', 个百分点: 'percentage points' },
}

const counts: Readonly<Record<string, string>> = {
  ...{
    个: 'units',
    家: 'bodies',
    户: 'households',
    人: 'people',
    名: 'people',
    位: 'people',
    人次: 'attendances',
  },
  ...{
    件: 'cases',
    项: 'items',
    条: 'items',
    起: 'incidents',
    场: 'events',
    场次: 'events',
    次: 'times',
    期: 'classes',
  },
  ...{
    所: 'institutions',
    座: 'structures',
    处: 'sites',
    支: 'teams',
    部: 'units',
    台: 'machines',
    套: 'sets',
    张: 'beds',
  },
  ...{
    头: 'head',
    只: 'head',
    辆: 'vehicles',
    种: 'kinds',
    批: 'batches',
    批次: 'batches',
    栋: 'buildings',
    村: 'villages',
  },
}

const one = (unit: string): string => measures[unit] ?? (counts[unit] ? `${counts[unit]} (${unit})` : unit)

/** One of them, where English does not only leave the s out. */
const singulars: Readonly<Record<string, string>> = {
  人: 'person',
  名: 'person',
  位: 'person',
  家: 'body',
  部: 'unit',
  批: 'batch',
  批次: 'batch',
  期: 'class',
  岁: 'year of age',
}

const each = (unit: string): string =>
  singulars[unit] ?? (measures[unit] ?? counts[unit] ?? unit).replace(/s$/u, '')

/** What a 户 counts that is no household. */
const firms = 'firms (户)'

/** 元/年 → yuan/year, 元/人/年 → yuan/person/year, 个 → units (个); a unit that English does not know stays as it is. */
export const unitWords = (unit: string, dimension?: Dimension): string => {
  if (unit === '户' && dimension === 'count') return firms
  const [of = '', ...per] = unit.split('/')
  if (per.length === 0) return one(of)
  return [measures[of] ?? counts[of] ?? of, ...per.map(each)].join('/')
}

const currencies: Readonly<Record<string, string>> = { 元: '¥', 美元: 'US$', 港元: 'HK$', 欧元: '€' }

/** ¥ before an amount in 元, and before one per year or head; nothing before what is no money. */
export const currencySign = (unit: string): string => currencies[unit.split('/')[0] ?? ''] ?? ''
