import type { Indicator } from '../../contract/taxonomy.ts'

/** Whether an indicator is another one per head, as the reports state it: 人均地区生产总值 of 地区生产总值. */
export const isPerHeadOf = (average: Pick<Indicator, 'zh'>, { zh }: Pick<Indicator, 'zh'>): boolean =>
  average.zh === `人均${zh}`
