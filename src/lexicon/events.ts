/**
 * Events that date a text which names no year. `year` is when a report that speaks of the event as going on
 * or just past was written; the result is always marked as inferred. Sources: the dates of the campaigns.
 */
export interface EventRow {
  words: string
  year: number
  /** Weight against other evidence: a campaign that lasted one year dates better than one that went on. */
  weight: number
}

export const events: readonly EventRow[] = [
  { words: '群众路线教育实践活动', year: 2014, weight: 2 },
  { words: '三严三实', year: 2015, weight: 1 },
  { words: '两学一做', year: 2016, weight: 1 },
  { words: '不忘初心、牢记使命', year: 2019, weight: 1 },
  { words: '新中国成立70周年', year: 2019, weight: 3 },
  { words: '抗击新冠肺炎疫情表彰大会', year: 2020, weight: 4 },
  { words: '新冠肺炎疫情', year: 2020, weight: 1 },
  { words: '脱贫攻坚收官', year: 2020, weight: 2 },
  { words: '党史学习教育', year: 2021, weight: 3 },
  { words: '建党百年', year: 2021, weight: 4 },
  { words: '建党100周年', year: 2021, weight: 4 },
  { words: '中国共产党成立100周年', year: 2021, weight: 4 },
  { words: '北京冬奥', year: 2022, weight: 1 },
  { words: '喜迎党的二十大', year: 2022, weight: 4 },
  { words: '党的二十大精神', year: 2023, weight: 2 },
  { words: '全面振兴新突破三年行动', year: 2023, weight: 2 },
  { words: '党纪学习教育', year: 2024, weight: 4 },
  { words: '党的二十届三中全会', year: 2024, weight: 3 },
  { words: '新中国成立75周年', year: 2024, weight: 3 },
  { words: '深入贯彻中央八项规定精神学习教育', year: 2025, weight: 4 },
]
