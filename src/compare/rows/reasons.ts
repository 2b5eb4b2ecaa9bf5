/** `no` forbids the comparison, `caution` limits it, a `note` is said and changes nothing. */
export type Weight = 'no' | 'caution' | 'note'

interface ReasonRow {
  weight: Weight
  /** The two figures may not stand on one sorted axis: the chart splits into panels. */
  splits?: true
}

const row = (weight: Weight) => ({ weight }) as const satisfies ReasonRow
/** Of weight `no`, unless another is given: whatever forbids a comparison keeps off one axis too. */
const split = (weight: Weight = 'no') => ({ weight, splits: true }) as const satisfies ReasonRow

/**
 * Every reason that a verdict can give, in the order in which they are told: the gravest first. How each is told stands in reason-words.ts, which
 * only they need who tell it.
 */
export const reasonRows = {
  dimension: split(),
  indicator: split(),
  unit: split(),
  visits: split(),
  target: split(),
  kind: split(),
  newly: split(),
  per: split(),
  yearly: split(),
  subject: split(),
  definition: split(),
  holder: split(),
  organ: split(),
  'level-far': split(),
  within: split(),
  span: split(),
  stage: row('caution'),
  scope: row('caution'),
  wording: row('caution'),
  uncatalogued: row('caution'),
  tense: row('caution'),
  frequency: row('caution'),
  times: row('caution'),
  'year-gap': row('caution'),
  'year-uncertain': row('caution'),
  'year-unknown': row('caution'),
  level: split('caution'),
  'one-place': row('caution'),
  'place-unknown': row('caution'),
  holders: row('caution'),
  bound: row('caution'),
  range: row('caution'),
  'year-inferred': row('note'),
  'year-series': split('note'),
  repeated: row('note'),
  about: row('note'),
  bounds: row('note'),
} as const satisfies Record<string, ReasonRow>

export type ReasonCode = keyof typeof reasonRows
