/**
 * Events that a text can speak of only once they have begun: a text that names no year is no older. `since` is the month (or
 * the year) in which the words came up; which year it is written in they do not tell. Words that were used long before, of a
 * day to come (到建党100周年时), are no rows. Sources: the dates of the congresses, campaigns and laws.
 */
export interface EventRow {
  words: string
  /** YYYY or YYYY-MM. */
  since: string
}

export const events: readonly EventRow[] = [
  { words: '党的十八大精神', since: '2012-11' },
  { words: '群众路线教育实践活动', since: '2013-05' },
  { words: '精准扶贫', since: '2013-11' },
  { words: '三严三实', since: '2014-03' },
  { words: '北京冬奥', since: '2015-07' },
  { words: '两学一做', since: '2016-02' },
  { words: '党的十九大精神', since: '2017-10' },
  { words: '不忘初心、牢记使命', since: '2017-10' },
  { words: '不忘初心、牢记使命”主题教育', since: '2019-06' },
  { words: '乡村振兴战略', since: '2017-10' },
  { words: '扫黑除恶专项斗争', since: '2018-01' },
  { words: '新时代文明实践中心', since: '2018-08' },
  { words: '新中国成立70周年', since: '2019' },
  { words: '党的十九届四中全会', since: '2019-10' },
  { words: '新冠肺炎疫情', since: '2020-02' },
  { words: '新冠疫情', since: '2020-02' },
  { words: '抗击新冠肺炎疫情表彰大会', since: '2020-09' },
  { words: '脱贫攻坚收官', since: '2020' },
  { words: '党的十九届五中全会', since: '2020-10' },
  { words: '党史学习教育', since: '2021-02' },
  { words: '建党百年', since: '2021' },
  { words: '庆祝建党100周年', since: '2021' },
  { words: '庆祝中国共产党成立100周年', since: '2021' },
  { words: '党的十九届六中全会', since: '2021-11' },
  { words: '喜迎党的二十大', since: '2021-11' },
  { words: '党的二十大精神', since: '2022-10' },
  { words: '全面振兴新突破三年行动', since: '2022-12' },
  { words: '新时代中国特色社会主义思想主题教育', since: '2023-04' },
  { words: '党纪学习教育', since: '2024-04' },
  { words: '党的二十届三中全会', since: '2024-04' },
  { words: '新中国成立75周年', since: '2024' },
  { words: '深入贯彻中央八项规定精神学习教育', since: '2025-03' },
  { words: '党的二十届四中全会', since: '2025-07' },
]
