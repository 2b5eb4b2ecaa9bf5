/**
 * Families of counting words. 个, 家, 处, 件 count things, whatever the text calls them (a word in no family
 * counts things too); a 次 or a 场 happens; a 件次 counts a thing each time.
 */
export const unitFamilies: readonly { family: string; units: readonly string[] }[] = [
  { family: 'visits', units: ['人次', '户次', '万人次'] },
  { family: 'occasions', units: ['次', '场', '场次', '期', '届', '轮', '回', '班次', '趟', '节', '堂'] },
  { family: 'item-times', units: ['件次', '起次', '项次', '条次', '家次', '宗次'] },
]

/** Indicators whose 户 are firms, as 个 and 家 are: by the registers of 市场主体, which count 个体工商户 in 户 and all in either. */
export const firmsInHouseholds: ReadonlySet<string> = new Set(['biz.entities', 'biz.newentities'])

/** Other spellings of one unit of measure: the first is the name of the rest. */
export const unitAliases: readonly (readonly string[])[] = [
  ['公斤', '千克', 'kg'],
  ['平方米', '平米', '平方', '㎡'],
  ['平方公里', '平方千米'],
  ['公里', '千米', 'km'],
  ['立方米', '方', '立方', 'm³'],
  ['公顷', 'ha'],
  ['天', '日'],
  ['年', '载'],
  ['月', '个月'],
  ['小时', '个小时', '钟头'],
  ['岁', '周岁'],
  ['千瓦时', '度', 'kWh'],
  ['%', '％', '个百分点', '百分点'],
  ['元', '块', '元人民币'],
]

/**
 * Units of one quantity, each with how much of the first it is. Sources: GB 3100—1993; for 斤, 担, 里 and 亩 the State Council's
 * order on legal units of 1984 (1 公顷 = 15 亩). Money has no rate that stands still, and 吨标准煤 is another quantity.
 */
export const convertible: readonly Readonly<Record<string, number>>[] = [
  { 吨: 1, 公斤: 1e-3, 斤: 5e-4, 市斤: 5e-4, 公担: 0.1, 担: 0.05, 市担: 0.05, 克: 1e-6 },
  { 公顷: 1, 亩: 1 / 15, 市亩: 1 / 15, 平方公里: 100, 平方米: 1e-4 },
  { 公里: 1, 里: 0.5, 华里: 0.5, 米: 1e-3 },
  { 立方米: 1, 升: 1e-3 },
  { 千瓦: 1, 兆瓦: 1000, 瓦: 1e-3 },
]
