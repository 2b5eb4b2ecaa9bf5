/**
 * Families of counting words. 个, 家, 处, 件 count things, whatever the text calls them (a word in no family
 * counts things too); a 次 or a 场 happens; a 件次 counts a thing each time.
 */
export const unitFamilies: readonly { family: string; units: readonly string[] }[] = [
  { family: 'visits', units: ['人次', '户次', '万人次'] },
  { family: 'occasions', units: ['次', '场', '场次', '期', '届', '轮', '回', '班次', '趟', '节', '堂'] },
  { family: 'item-times', units: ['件次', '起次', '项次', '条次', '家次', '宗次'] },
]

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
