import type { Collection } from '../../../../../compare/collection.ts'
import type { PerPair } from '../../../../../compare/told/per-pairs.ts'
import type { Figure } from '../../../../../contract/figure.ts'
import { boundOf } from '../../../../marks/series.ts'
import { figureLink } from '../../../../state/link.ts'
import { quotientForm, quotientUnit } from './quotient.ts'

type Cell = string | number | undefined

/** What a file says of each of the two numbers. */
const parts: readonly [name: string, of: (c: Collection, figure: Figure) => Cell][] = [
  ['indicator_id', (_, { indicatorId }) => indicatorId],
  ['label', (_, { label }) => label],
  ['as_written', (_, { quote }) => quote],
  ['value', (_, { value }) => value],
  ['unit', (_, { unit }) => unit],
  ['bound', (_, figure) => boundOf(figure)],
  ['id', (_, { id }) => id],
  ['link', (c, figure) => figureLink(c, figure)],
]

/** Quotients as rows for a file: the quotient as it comes out, how surely it is known, and both numbers with what leads back to their sentences. */
export const quotientRows = (c: Collection, pairs: readonly PerPair[]): Cell[][] => [
  [
    ...['place', 'place_code', 'quotient', 'quotient_unit', 'quotient_bound', 'period_start', 'period_end'],
    ...['of', 'per'].flatMap((side) => parts.map(([name]) => `${side}_${name}`)),
  ],
  ...pairs.map((pair) => [
    c.region(pair.regionId)?.name,
    pair.regionId,
    Number(pair.value.toPrecision(6)),
    quotientUnit(pair),
    quotientForm(pair),
    pair.of.period?.start,
    pair.of.period?.end,
    ...[pair.of, pair.per].flatMap((figure) => parts.map(([, of]) => of(c, figure))),
  ]),
]
