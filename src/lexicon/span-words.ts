/**
 * What a number has to do with the years that a part looks back on: it is where they came to, or it adds up over them.
 * Sources: five-year reviews of some sixty work reports of provinces, cities and counties.
 */

/** Verbs before what is so at the end of the years. 财政收入｜达到｜13.5亿元, 播种面积｜稳定在｜61万亩. Refuses 年均…保持在. */
export const cameTo: readonly string[] = [
  ...['达', '达到', '已达', '超过', '突破'],
  ...['增', '减', '降', '升', '增加', '提高', '提升', '上升', '增长', '下降', '降低', '扩大', '缩小'].flatMap(
    (verb) => [`${verb}至`, `${verb}到`],
  ),
  ...['稳定在', '保持在', '控制在'],
  ...['迈上', '迈入', '迈过', '跨上', '跨入', '跨过', '跨越', '跃上', '跃过', '登上', '站上', '踏上', '越过'],
]

/** Nouns of what is summed up a year, whose number without more words is that of the last: 生产总值｜126亿元. */
export const annualTotals: readonly string[] = [
  ...['生产总值', 'GDP', '增加值', '总产值'],
  ...['财政收入', '财政总收入', '预算收入', '预算支出', '税收收入', '财政支出'],
  ...['零售总额', '进出口总额', '进出口总值', '进出口额', '外贸总额', '总产量', '年产量', '经济总量'],
  ...['营业收入', '营收', '销售收入', '主营业务收入'],
]

/** What is an average over the years, or was so in each: 年均, 连续4年稳定在. */
export const onAverage = /(?:年均|平均|每年|连续[一二三四五六七八九十\d]{1,3}年)[^,;。]{0,20}$/u

/** What is counted came about in the years: 建成｜6个. */
export const made =
  /(?:建成|新[建修增设种]|修建|改造|造林|创建|创成|获批|获评|制定|出台|办结|培育|打造|引进|建设|实施|完成)[^,;。]{0,20}$/u

/** The sum of all the years: 五年招商引资到位资金达到｜1640亿元, 累计达到｜3159亿元. */
export const summedUp =
  /(?:累计|(?<!公)共|总计|(?:[二三四五两]|\d)年(?![来间度底末均]))(?:(?!台阶|大关|关口)[^,;。]){0,20}$/u
