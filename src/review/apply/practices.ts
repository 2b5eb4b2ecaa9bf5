import { listKinds, type Practice } from '../../contract/practice.ts'
import type { Span } from '../../contract/span.ts'
import { isSame, practiceFieldsOf, type Read, withoutPractices } from '../change.ts'
import { type PracticeFields, type PracticeReview, practiceFields } from '../record.ts'
import { checkedAs, holding, lastOfEach, type Outcome } from './outcome.ts'

/**
 * The practice whose passage begins where the record's words do, and, for one that is added, ends there as well; of several the one that
 * had its title.
 */
export function practiceAt(practices: readonly Practice[], { start, end }: Span, { body }: PracticeReview) {
  const added = body.action === 'add'
  const own = practices.filter(({ span }) => span.start === start && (!added || span.end === end))
  const title = body.was.title ?? body.set?.title
  return own.length > 1 ? own.find((practice) => practice.title === title) : own[0]
}

/** Whether a practice says otherwise than some fields do. */
const isOther = (fields: PracticeFields, practice: Practice): boolean => {
  const now = practiceFieldsOf(practice)
  return practiceFields.some((field) => field in fields && !isSame(fields[field], now[field]))
}

/** A practice with fields as readers set them. */
function withSet(practice: Practice, set: PracticeFields): Practice {
  const { title, status } = set
  const out = {
    ...practice,
    ...(title !== undefined && { title }),
    ...(status !== undefined && { status }),
  }
  for (const field of ['regionId', ...listKinds] as const) {
    const value = set[field]
    if (value === null) delete out[field]
    else if (value !== undefined) Object.assign(out, { [field]: value })
  }
  return out
}

/** What several readers set, and the fields that they set differently. */
function judged(records: readonly PracticeReview[]) {
  const set: Record<string, unknown> = {}
  const torn: (keyof PracticeFields)[] = []
  for (const field of practiceFields) {
    const told = records.flatMap(({ body }) => (body.set && field in body.set ? [body.set[field]] : []))
    if (told.some((one) => !isSame(one, told[0]))) torn.push(field)
    else if (told.length > 0) set[field] = told[0]
  }
  return { set: set as PracticeFields, torn }
}

/**
 * The practices as readers found them.
 * @param groups the records by the id of their practice
 * @param outcomes what came of each record is put here
 */
export function practicesWith(
  read: Read,
  groups: ReadonlyMap<string, readonly PracticeReview[]>,
  outcomes: Outcome[],
): Read {
  const dropped = new Set<string>()
  const practices = read.practices.map((practice): Practice => {
    const all = groups.get(practice.id)
    if (!all) return practice
    const records = holding(lastOfEach(all), outcomes)
    const drops = records.filter(({ body }) => body.action === 'drop').length
    const { set, torn } = judged(records)
    const isAdded = practice.review === 'added'
    const fields = drops > 0 && drops < records.length ? (['drop'] as const) : torn
    const says = ({ body: { set: own } }: PracticeReview) =>
      !isAdded && own !== undefined && !isOther(own, practice)
    // Whether it is read otherwise since it was confirmed; a confirmed correction of another reader is no change.
    const isChanged = ({ body }: PracticeReview) =>
      body.action === 'confirm' && isOther(body.was, practice) && isOther(body.was, withSet(practice, set))
    for (const record of records) {
      if (fields.length > 0) outcomes.push({ record, as: 'conflict', fields })
      else
        outcomes.push({
          record,
          as: says(record) ? 'superfluous' : isChanged(record) ? 'changed' : 'applied',
        })
    }
    // Of what one reader adds another may hold that it is none: then it is not there.
    if (drops === records.length || (isAdded && drops > 0)) dropped.add(practice.id)
    if (fields.length > 0) return practice
    if (isOther(set, practice))
      return checkedAs(withSet(practice, set), isAdded ? 'added' : 'corrected', records)
    if (isAdded) return checkedAs(practice, 'added', records)
    return records.every(isChanged) ? practice : checkedAs(practice, 'confirmed', records)
  })
  return withoutPractices({ figures: read.figures, practices }, dropped)
}
