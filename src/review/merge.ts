import { grouped } from '../text/grouped.ts'
import { isSame } from './change.ts'
import {
  type FigureField,
  type FigureFields,
  type FigureReview,
  figureFields,
  isOfFigure,
  type Review,
} from './record.ts'

/** Two records about the same words that set a field differently. */
export interface Conflict {
  field: FigureField | 'drop'
  records: readonly [Review, Review]
}

/** The words that a record is about, by report and place. */
const thingOf = ({ target: { source, selector }, body }: Review): string =>
  `${source} ${selector[1].start}-${selector[1].end} ${body.type}`

/** What a record says of the fields: what it sets; one that confirms, what had been read. */
const sayingOf = ({ body: { action, set, was } }: FigureReview): FigureFields =>
  set ?? (action === 'confirm' ? was : {})

/** Where two records about the same figure contradict each other. */
function contradictions(a: Review, b: Review): Conflict[] {
  if (!isOfFigure(a) || !isOfFigure(b)) return []
  if ((a.body.action === 'drop') !== (b.body.action === 'drop')) return [{ field: 'drop', records: [a, b] }]
  const [one, other] = [sayingOf(a), sayingOf(b)]
  const isSet = (field: FigureField) => [a, b].some(({ body: { set } }) => set !== undefined && field in set)
  return figureFields
    .filter((field) => isSet(field) && field in one && field in other && !isSame(one[field], other[field]))
    .map((field) => ({ field, records: [a, b] }))
}

/**
 * Files of records as one: the union by id, of a record that stands in both the later one. Nothing is decided between readers who set the same
 * field differently: that is told.
 */
export function merge(...files: readonly (readonly Review[])[]): {
  records: Review[]
  conflicts: Conflict[]
} {
  const byId = new Map<string, Review>()
  for (const record of files.flat()) {
    const known = byId.get(record.id)
    const later = !known || known.created < record.created
    // Of two of the same time the same one, whatever their order.
    const equal = known?.created === record.created && JSON.stringify(known) < JSON.stringify(record)
    if (later || equal) byId.set(record.id, record)
  }
  const records = [...byId.values()]
  const byThing = grouped(records, thingOf)
  const conflicts = [...byThing.values()].flatMap((group) =>
    group.flatMap((a, at) =>
      group.slice(at + 1).flatMap((b) => (a.creator.name === b.creator.name ? [] : contradictions(a, b))),
    ),
  )
  return { records, conflicts }
}
