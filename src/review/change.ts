import type { Figure } from '../contract/figure.ts'
import type { Practice } from '../contract/practice.ts'
import { type FigureField, type FigureFields, figureFields, type PracticeFields } from './record.ts'

/** What was read out of reports, as far as readers check it. */
export interface Read {
  figures: Figure[]
  practices: Practice[]
}

/** All fields of a figure that a reader may set. */
export type AllFields = { [F in FigureField]: Exclude<FigureFields[F], undefined> }

/** What a figure says in the fields that a reader may set; null where it says nothing. */
export function fieldsOf(figure: Figure): AllFields {
  const { label, regionId, period, kind, indicatorId, value, valueMax, unit, bound } = figure
  const time = period && {
    ...(period.start !== undefined && { start: period.start }),
    ...(period.end !== undefined && { end: period.end }),
  }
  return {
    label,
    regionId: regionId ?? null,
    period: time ?? null,
    kind,
    indicatorId: indicatorId ?? null,
    value,
    valueMax: valueMax ?? null,
    unit,
    bound,
  }
}

/** What a practice says in the fields that a reader may set; null where it says nothing. */
export const practiceFieldsOf = ({ title, status, regionId, steps, levels, parts }: Practice) => ({
  title,
  status,
  regionId: regionId ?? null,
  steps: steps ?? null,
  levels: levels ?? null,
  parts: parts ?? null,
})

/** What a reader may say of one thing. */
type Value = FigureFields[FigureField] | PracticeFields[keyof PracticeFields]

/** Whether two readings of a field say the same. */
export const isSame = (a: Value, b: Value): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

/** The fields that two readings have both and tell differently. */
export const differing = (a: FigureFields, b: FigureFields): FigureField[] =>
  figureFields.filter((field) => field in a && field in b && !isSame(a[field], b[field]))

/** What of a figure a reader set otherwise, by the flag that says so. */
const corrections: readonly (readonly [flag: string, fields: readonly FigureField[]])[] = [
  ['corrected-value', ['value', 'valueMax', 'unit', 'bound']],
  ['corrected-place', ['regionId']],
  ['corrected-time', ['period']],
]

/**
 * A figure with fields as a reader set them. A place and a time are then judged, not stated by the text; the words of a
 * label are marked no more where the reader's are others.
 * @param dimension that of the unit, where one is set
 */
export function withFields(figure: Figure, set: FigureFields, dimension?: Figure['dimension']): Figure {
  const { regionId, period, indicatorId, valueMax, label, kind, value, unit, bound } = set
  const was = fieldsOf(figure)
  const changed = corrections.flatMap(([flag, fields]) =>
    fields.some((field) => field in set && !isSame(set[field], was[field])) ? [flag] : [],
  )
  const out: Figure = {
    ...figure,
    ...(kind !== undefined && { kind }),
    ...(value !== undefined && { value }),
    ...(unit !== undefined && { unit }),
    ...(bound !== undefined && { bound }),
    ...(dimension !== undefined && { dimension }),
    // What the rules found odd about it was about what they had read.
    flags: [...(figure.flags ?? []).filter((flag) => flag === 'estimate'), 'corrected', ...changed],
    review: 'corrected',
  }
  if (label !== undefined && label !== figure.label) {
    Object.assign(out, { label, labelSpans: [], labelBasis: 'derived' })
    delete out.shortLabel
  }
  if (regionId === null) {
    delete out.regionId
    out.regionBasis = 'unknown'
  } else if (regionId !== undefined) Object.assign(out, { regionId, regionBasis: 'inferred' })
  if (period === null) delete out.period
  else if (period !== undefined) out.period = { ...period, basis: 'inferred' }
  if (indicatorId !== undefined) delete out.of
  if (indicatorId === null) delete out.indicatorId
  else if (indicatorId !== undefined) out.indicatorId = indicatorId
  if (valueMax === null) delete out.valueMax
  else if (valueMax !== undefined) out.valueMax = valueMax
  // A range that the other end no longer fits is none.
  if (out.valueMax !== undefined && out.valueMax < out.value) delete out.valueMax
  return out
}

/** What was read without some figures, and without references to them. */
export function withoutFigures({ figures, practices }: Read, ids: ReadonlySet<string>): Read {
  if (ids.size === 0) return { figures, practices }
  const others = (list: readonly string[]) => list.filter((id) => !ids.has(id))
  return {
    figures: figures
      .filter(({ id }) => !ids.has(id))
      .map(({ relatedTo = [], relations = [], ...figure }) => {
        const left = others(relatedTo)
        const related = relations.filter(({ id }) => !ids.has(id))
        return {
          ...figure,
          ...(left.length > 0 && { relatedTo: left }),
          ...(related.length > 0 && { relations: related }),
        }
      }),
    practices: practices.map((practice) => ({ ...practice, figureIds: others(practice.figureIds) })),
  }
}

/** What was read without some practices; what was a part of one stands alone. */
export function withoutPractices({ figures, practices }: Read, ids: ReadonlySet<string>): Read {
  if (ids.size === 0) return { figures, practices }
  return {
    figures,
    practices: practices
      .filter(({ id }) => !ids.has(id))
      .map((practice) => {
        if (practice.partOf === undefined || !ids.has(practice.partOf)) return practice
        const { partOf: _, ...alone } = practice
        return alone
      }),
  }
}
