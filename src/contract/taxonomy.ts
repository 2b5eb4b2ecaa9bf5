import * as z from 'zod/mini'

const text = z.string().check(z.minLength(1))
const bilingual = z.strictObject({ zh: text, en: text })

export const dimensions = [
  'count',
  'person',
  'household',
  'money',
  'percent',
  'point',
  'mass',
  'area',
  'volume',
  'length',
  'duration',
  'multiple',
  'ratio',
  'age',
  'energy',
  'power',
  'temperature',
  'other',
] as const

/** What a figure or a practice is about. */
export const themeSchema = z.strictObject({ id: text, zh: text, en: text, group: text })

/** A quantity that several reports state under one definition. `unit` and `dimension` are those of its axis. */
export const indicatorSchema = z.strictObject({
  id: text,
  zh: text,
  en: text,
  theme: text,
  unit: text,
  dimension: z.enum(dimensions),
  stat: z.enum(['stock', 'flow', 'rate']),
  definition: bilingual,
})

export type Dimension = (typeof dimensions)[number]
export type Theme = z.infer<typeof themeSchema>
export type Indicator = z.infer<typeof indicatorSchema>
