import type { Dimension, Indicator } from '../../contract/taxonomy.ts'

const stats = { S: 'stock', F: 'flow', R: 'rate' } as const

/** An indicator as a row of a table. Ids never change: links and annotations use them. */
export type IndicatorRow = readonly [
  id: string,
  zh: string,
  en: string,
  theme: string,
  unit: string,
  dimension: Dimension,
  stat: keyof typeof stats,
  definitionZh: string,
  definitionEn: string,
]

/** The row as the dataset holds it. */
export const indicatorOfRow = ([
  id,
  zh,
  en,
  theme,
  unit,
  dimension,
  stat,
  definitionZh,
  definitionEn,
]: IndicatorRow): Indicator => ({
  id,
  zh,
  en,
  theme,
  unit,
  dimension,
  stat: stats[stat],
  definition: { zh: definitionZh, en: definitionEn },
})
