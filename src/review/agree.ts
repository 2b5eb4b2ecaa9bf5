import { alphaOf } from './alpha.ts'
import { type FigureField, type FigureReview, figureFields, isOfFigure, type Review } from './record.ts'

/** How far two people agree on a field: on how many figures, on which share of them, and beyond chance. */
export interface Agreement {
  /** `figure`: whether it is a figure at all. */
  field: FigureField | 'figure'
  count: number
  percent: number | undefined
  alpha: number | undefined
}

const thingOf = ({ target: { source, selector } }: Review): string =>
  `${source} ${selector[1].start}-${selector[1].end}`

/** What a reader says of a field: what they set, or what they left as it had been read. */
const sayingOf = ({ body: { set, was } }: FigureReview, field: FigureField): string =>
  JSON.stringify((set && field in set ? set[field] : was[field]) ?? null)

/** The last record of each figure. */
function byFigure(records: readonly Review[]): Map<string, FigureReview> {
  const out = new Map<string, FigureReview>()
  for (const record of records.filter(isOfFigure)) {
    const known = out.get(thingOf(record))
    if (!known || known.created <= record.created) out.set(thingOf(record), record)
  }
  return out
}

/**
 * How far two people agree, field by field, on the figures that both have checked; fields are compared where both hold that it is
 * a figure.
 */
export function agreement(a: readonly Review[], b: readonly Review[]): Agreement[] {
  const [one, other] = [byFigure(a), byFigure(b)]
  const both = [...one].flatMap(([key, record]) => {
    const its = other.get(key)
    return its ? [[record, its] as const] : []
  })
  const held = both.filter((pair) => pair.every(({ body }) => body.action !== 'drop'))
  const row = (field: Agreement['field'], pairs: readonly (readonly [string, string])[]): Agreement => ({
    field,
    count: pairs.length,
    percent: pairs.length === 0 ? undefined : (pairs.filter(([x, y]) => x === y).length / pairs.length) * 100,
    alpha: alphaOf(pairs),
  })
  const isFigure = ({ body }: FigureReview) => String(body.action !== 'drop')
  return [
    row(
      'figure',
      both.map(([x, y]) => [isFigure(x), isFigure(y)]),
    ),
    ...figureFields.map((field) =>
      row(
        field,
        held.map(([x, y]) => [sayingOf(x, field), sayingOf(y, field)]),
      ),
    ),
  ]
}
