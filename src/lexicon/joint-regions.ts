/**
 * Regions of several provinces or cities, of which a report tells beside its own place. Sources: the regional strategies of the 14th and the 15th
 * five-year plans and the city clusters that they name.
 */
export const jointRegions: readonly string[] =
  '成渝地区双城经济圈 成渝地区 成渝 川渝 京津冀 京津 长三角 长江三角洲 珠三角 泛珠三角 粤港澳大湾区 粤港澳 长江经济带 长江中游城市群 长江中游三省 黄河流域 环渤海 北部湾城市群 长株潭 中原城市群 武汉都市圈 南京都市圈 杭州都市圈 郑州都市圈 成都都市圈 西安都市圈 长吉图 辽中南 哈长城市群 关中平原城市群 关中 晋陕豫黄河金三角 东北三省 东三省'.split(
    ' ',
  )

/** What a whole region is told by: its economy, its share of the nation's, its rates. Refuses 项目, 里程 and what else of it a place builds. */
export const regionTotal =
  /(?:(?:生产总值|经济总量|GDP|进出口总[额值]|人口)(?:.{0,6}(?:增长|增速|比重|比例|占比))?|天数比率|覆盖率|城镇化率)$/u

/** A part of a region, behind its name, which has totals of its own: 长三角｜中心区. Refuses 京津冀｜区域优良天数 and 关中｜地区. */
export const partOfRegion = /^\p{Script=Han}{0,12}?(?<!地)区(?!域)/u

/** A place's own whole, of which a sentence goes on to tell: 长三角一体化走深走实,｜全市进出口…. */
export const ownWhole = /[全我本该][省市州盟县区旗]/u
