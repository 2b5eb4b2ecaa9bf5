import { differing, fieldsOf, isSame, type Read, withFields, withoutFigures } from '../change.ts'
import { type FigureField, type FigureFields, type FigureReview, figureFields } from '../record.ts'
import { dimensionOf } from './known.ts'
import { checkedAs, holding, type KnownIds, lastOfEach, type Outcome } from './outcome.ts'

/** What several readers make of one figure: what they set, in which fields they contradict each other, whether it is none. */
function judged(records: readonly FigureReview[]) {
  const drops = records.filter(({ body }) => body.action === 'drop').length
  const conflicts: (FigureField | 'drop')[] = drops > 0 && drops < records.length ? ['drop'] : []
  const set: Record<string, unknown> = {}
  for (const field of figureFields) {
    if (!records.some(({ body }) => body.set && field in body.set)) continue
    // Who confirmed it says that it is as it had been read.
    const told = records.flatMap(({ body }) =>
      body.set && field in body.set
        ? [body.set[field]]
        : body.action === 'confirm' && field in body.was
          ? [body.was[field]]
          : [],
    )
    if (told.every((one) => isSame(one, told[0]))) set[field] = told[0]
    else conflicts.push(field)
  }
  return { set: set as FigureFields, conflicts, dropped: drops > 0 && drops === records.length }
}

/**
 * The figures as readers found them.
 * @param groups the records by the id of their figure
 * @param outcomes what came of each record is put here
 */
export function figuresWith(
  read: Read,
  groups: ReadonlyMap<string, readonly FigureReview[]>,
  outcomes: Outcome[],
  known: KnownIds | undefined,
): Read {
  const dropped = new Set<string>()
  const figures = read.figures.map((figure) => {
    const all = groups.get(figure.id)
    if (!all) return figure
    const records = holding(lastOfEach(all), outcomes)
    const { set, conflicts, dropped: isNone } = judged(records)
    const isAdded = figure.review === 'added'
    const now = fieldsOf(figure)
    // A confirmed correction of another reader is no change of what is read.
    const changed = ({ body }: FigureReview) =>
      body.action === 'confirm' &&
      differing(body.was, now).length > 0 &&
      differing(body.was, { ...now, ...set }).length > 0
    for (const record of records) {
      const said = record.body.set ?? (record.body.action === 'confirm' ? record.body.was : {})
      const own = conflicts.filter((field) => field === 'drop' || field in said)
      const says = !isAdded && record.body.set && differing(record.body.set, now).length === 0
      if (own.length > 0) outcomes.push({ record, as: 'conflict', fields: own })
      else outcomes.push({ record, as: says ? 'superfluous' : changed(record) ? 'changed' : 'applied' })
    }
    // Of what one reader adds another may hold that it is none: then it is not there.
    if (isNone || (isAdded && conflicts.includes('drop'))) {
      dropped.add(figure.id)
      return figure
    }
    if (conflicts.includes('drop')) return figure
    if (differing(set, now).length > 0) {
      const dimension = set.unit === undefined ? undefined : dimensionOf(read.figures, set.unit, known)
      return checkedAs(withFields(figure, set, dimension), isAdded ? 'added' : 'corrected', records)
    }
    if (isAdded) return checkedAs(figure, 'added', records)
    const holds = records.some((record) => !changed(record)) && conflicts.length === 0
    return holds ? checkedAs(figure, 'confirmed', records) : figure
  })
  return withoutFigures({ figures, practices: read.practices }, dropped)
}
