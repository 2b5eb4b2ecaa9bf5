import { alphaOf } from './alpha.ts'
import {
  type FigureField,
  figureFields,
  isOfFigure,
  isOfPractice,
  type PracticeFields,
  practiceFields,
  type Review,
} from './record.ts'

/** How far two people agree on a field: on how many figures or practices, on which share of them, and beyond chance. */
export interface Agreement {
  of: 'figure' | 'practice'
  /** `kept`: whether it is a figure or a practice at all. */
  field: 'kept' | FigureField | keyof PracticeFields
  count: number
  percent: number | undefined
  alpha: number | undefined
}

const thingOf = ({ target: { source, selector } }: Review): string =>
  `${source} ${selector[1].start}-${selector[1].end}`

/** What a reader says of a field: what they set, or what they left as it had been read. */
const sayingOf = ({ body: { set, was } }: Review, field: string): string => {
  const [said, read]: readonly Readonly<Record<string, unknown>>[] = [{ ...set }, { ...was }]
  return JSON.stringify((said && field in said ? said[field] : read?.[field]) ?? null)
}

/** The last record of each thing. */
function lastOf(records: readonly Review[]): Map<string, Review> {
  const out = new Map<string, Review>()
  for (const record of records) {
    const known = out.get(thingOf(record))
    if (!known || known.created <= record.created) out.set(thingOf(record), record)
  }
  return out
}

const isKept = ({ body }: Review) => String(body.action !== 'drop')

/** How far two people agree on things of one kind; fields are compared where both hold that it is one. */
function agreementOn(
  of: Agreement['of'],
  fields: readonly Agreement['field'][],
  [a, b]: readonly [readonly Review[], readonly Review[]],
): Agreement[] {
  const other = lastOf(b)
  const both = [...lastOf(a)].flatMap(([key, record]) => {
    const its = other.get(key)
    return its ? [[record, its] as const] : []
  })
  const held = both.filter((pair) => pair.every(({ body }) => body.action !== 'drop'))
  const row = (field: Agreement['field'], pairs: readonly (readonly [string, string])[]): Agreement => ({
    ...{ of, field, count: pairs.length },
    percent: pairs.length === 0 ? undefined : (pairs.filter(([x, y]) => x === y).length / pairs.length) * 100,
    alpha: alphaOf(pairs),
  })
  return [
    row(
      'kept',
      both.map(([x, y]) => [isKept(x), isKept(y)]),
    ),
    ...fields.map((field) =>
      row(
        field,
        held.map(([x, y]) => [sayingOf(x, field), sayingOf(y, field)]),
      ),
    ),
  ]
}

/** How far two people agree, field by field, on the figures and on the practices that both have checked. */
export const agreement = (a: readonly Review[], b: readonly Review[]): Agreement[] => [
  ...agreementOn('figure', figureFields, [a.filter(isOfFigure), b.filter(isOfFigure)]),
  ...agreementOn('practice', practiceFields, [a.filter(isOfPractice), b.filter(isOfPractice)]),
]
