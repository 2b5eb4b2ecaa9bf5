import type { Practice } from '../contract/practice.ts'
import type { Span } from '../contract/span.ts'
import type { Dimension } from '../contract/taxonomy.ts'
import { grouped } from '../text/grouped.ts'
import {
  differing,
  fieldsOf,
  isSame,
  type Read,
  withFields,
  withoutFigures,
  withoutPractices,
} from './change.ts'
import { type Lost, locate, type ReviewedText } from './locate.ts'
import {
  type FigureField,
  type FigureFields,
  type FigureReview,
  figureFields,
  isOfFigure,
  isOfPractice,
  type PracticeReview,
  type Review,
} from './record.ts'

/** Why a record holds for nothing; `nothing-read`: its words stand there, and nothing is read of them; `two-read`: several things are. */
export type Orphaned = Lost | 'nothing-read' | 'two-read' | 'unknown-id'

/**
 * What came of a record. `superfluous`: the rules say it themselves by now. `changed`: what was confirmed is read otherwise since.
 * `conflict`: in these fields another reader has set something else, and neither holds.
 */
export type Outcome =
  | { record: Review; as: 'applied' | 'superfluous' | 'changed' }
  | { record: Review; as: 'orphan'; why: Orphaned }
  | { record: Review; as: 'conflict'; fields: readonly (FigureField | 'title' | 'drop')[] }

/** Ids that a record may set. */
export interface KnownIds {
  region(id: string): boolean
  indicator(id: string): boolean
  /** The dimension of a unit, as far as it is met in the data. */
  dimension?(unit: string): Dimension | undefined
}

/** Of several records of one reader about the same thing the last one holds. */
function lastOfEach<T extends Review>(records: readonly T[]): T[] {
  const last = new Map<string, T>()
  for (const record of [...records].sort((a, b) =>
    a.created < b.created ? -1 : a.created > b.created ? 1 : 0,
  ))
    last.set(`${record.creator.type} ${record.creator.name}`, record)
  return [...last.values()]
}

/** Records by the id of what they are about. */
const byId = <T>(found: readonly (readonly [string, T])[]): ReadonlyMap<string, readonly T[]> =>
  new Map([...grouped(found, ([id]) => id)].map(([id, own]) => [id, own.map(([, record]) => record)]))

const unknownId = ({ body: { set } }: FigureReview, known: KnownIds | undefined): boolean =>
  known !== undefined &&
  ((typeof set?.regionId === 'string' && !known.region(set.regionId)) ||
    (typeof set?.indicatorId === 'string' && !known.indicator(set.indicatorId)))

/** The dimension of a unit that a reader sets: that of other figures in it; a plain count where none is. */
const dimensionOf = (
  { figures }: Read,
  unit: string | undefined,
  known: KnownIds | undefined,
): Dimension | undefined =>
  unit === undefined
    ? undefined
    : (figures.find((one) => one.unit === unit)?.dimension ?? known?.dimension?.(unit) ?? 'count')

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
 * Lays records over what was read out of one report, and says of each what came of it.
 * @param read what was read; it is not touched
 * @param known the ids that a record may set; all, where it is left out
 */
export function applyReviews(
  read: Read,
  records: readonly Review[],
  text: ReviewedText,
  known?: KnownIds,
): { read: Read; outcomes: Outcome[] } {
  const outcomes: Outcome[] = []
  const orphan = (record: Review, why: Orphaned) => outcomes.push({ record, as: 'orphan', why })
  const byStart = grouped(read.figures, ({ span }) => span.start)
  const found: [string, FigureReview][] = []
  const foundPractices: [string, PracticeReview][] = []
  for (const record of records) {
    const span = locate(record, text)
    if (typeof span === 'string') orphan(record, span)
    else if (isOfFigure(record)) {
      const own = (byStart.get(span.start) ?? []).filter(
        (figure) => figure.span.end === span.end && figure.quote === record.target.selector[0].exact,
      )
      const [figure, other] = own
      if (unknownId(record, known)) orphan(record, 'unknown-id')
      else if (other) orphan(record, 'two-read')
      else if (figure) found.push([figure.id, record])
      else if (record.body.action === 'drop') outcomes.push({ record, as: 'superfluous' })
      else orphan(record, 'nothing-read')
    } else if (isOfPractice(record)) {
      const practice = practiceAt(read.practices, span, record)
      if (practice) foundPractices.push([practice.id, record])
      else if (record.body.action === 'drop') outcomes.push({ record, as: 'superfluous' })
      else orphan(record, 'nothing-read')
    }
  }
  const withFigures = figuresWith(read, byId(found), outcomes, known)
  const after = practicesWith(withFigures, byId(foundPractices), outcomes)
  const order = new Map(records.map((record, at) => [record, at]))
  const at = ({ record }: Outcome) => order.get(record) ?? 0
  return { read: after, outcomes: outcomes.sort((a, b) => at(a) - at(b)) }
}

/** The practice whose passage begins where the record's words do; of several the one that had its title. */
function practiceAt(practices: readonly Practice[], { start }: Span, { body }: PracticeReview) {
  const own = practices.filter(({ span }) => span.start === start)
  return own.length > 1 ? own.find(({ title }) => title === body.was.title) : own[0]
}

function figuresWith(
  read: Read,
  groups: ReadonlyMap<string, readonly FigureReview[]>,
  outcomes: Outcome[],
  known: KnownIds | undefined,
): Read {
  const dropped = new Set<string>()
  const figures = read.figures.map((figure) => {
    const all = groups.get(figure.id)
    if (!all) return figure
    const records = lastOfEach(all)
    const { set, conflicts, dropped: isNone } = judged(records)
    const now = fieldsOf(figure)
    // A confirmed correction of another reader is no change of what is read.
    const changed = ({ body }: FigureReview) =>
      body.action === 'confirm' &&
      differing(body.was, now).length > 0 &&
      differing(body.was, { ...now, ...set }).length > 0
    for (const record of records) {
      const said = record.body.set ?? (record.body.action === 'confirm' ? record.body.was : {})
      const own = conflicts.filter((field) => field === 'drop' || field in said)
      const says = record.body.set && differing(record.body.set, now).length === 0
      if (own.length > 0) outcomes.push({ record, as: 'conflict', fields: own })
      else outcomes.push({ record, as: says ? 'superfluous' : changed(record) ? 'changed' : 'applied' })
    }
    if (isNone) {
      dropped.add(figure.id)
      return figure
    }
    if (conflicts.includes('drop')) return figure
    if (differing(set, now).length > 0) return withFields(figure, set, dimensionOf(read, set.unit, known))
    const holds = records.some((record) => !changed(record)) && conflicts.length === 0
    return holds ? { ...figure, review: 'confirmed' as const } : figure
  })
  return withoutFigures({ figures, practices: read.practices }, dropped)
}

/** Whether a practice goes by another name since it was confirmed. */
const isChanged = ({ body }: PracticeReview, { title }: Practice): boolean =>
  body.action === 'confirm' && body.was.title !== undefined && body.was.title !== title

function practicesWith(
  read: Read,
  groups: ReadonlyMap<string, readonly PracticeReview[]>,
  outcomes: Outcome[],
): Read {
  const dropped = new Set<string>()
  const practices = read.practices.map((practice): Practice => {
    const all = groups.get(practice.id)
    if (!all) return practice
    const records = lastOfEach(all)
    const drops = records.filter(({ body }) => body.action === 'drop').length
    const titles = new Set(records.flatMap(({ body }) => body.set?.title ?? []))
    const torn = (drops > 0 && drops < records.length) || titles.size > 1
    for (const record of records) {
      if (torn) outcomes.push({ record, as: 'conflict', fields: [drops > 0 ? 'drop' : 'title'] })
      else
        outcomes.push({
          record,
          as:
            record.body.set?.title === practice.title
              ? 'superfluous'
              : isChanged(record, practice)
                ? 'changed'
                : 'applied',
        })
    }
    if (torn) return practice
    if (drops > 0) dropped.add(practice.id)
    const [title] = titles
    if (title === undefined && records.every((record) => isChanged(record, practice))) return practice
    return title !== undefined && title !== practice.title
      ? { ...practice, title, review: 'corrected' }
      : { ...practice, review: 'confirmed' }
  })
  return withoutPractices({ figures: read.figures, practices }, dropped)
}
