import type { Figure } from '../contract/figure.ts'
import type { Collection } from './collection.ts'

/** What two datasets are compared by: what a reader would cite of a figure. */
export interface FigureRecord {
  id: string
  place: string
  /** As the text writes it. */
  quote: string
  label: string
  value: number
  valueMax?: number | undefined
  unit: string
  bound: Figure['bound']
  kind: Figure['kind']
  start?: string | undefined
  end?: string | undefined
  indicatorId?: string | undefined
}

/** The parts of a record that may change while its words stay. */
export const recordFields = ['value', 'place', 'time', 'kind', 'label', 'indicator'] as const
export type RecordField = (typeof recordFields)[number]

export interface Change {
  before: FigureRecord
  now: FigureRecord
  fields: readonly RecordField[]
}

/** What a dataset says that another did not, said otherwise, or says no more. */
export interface Changes {
  changed: readonly Change[]
  gone: readonly FigureRecord[]
  added: readonly FigureRecord[]
}

/** The records of all figures of a collection, in their order. */
export const recordsOf = (c: Collection): FigureRecord[] =>
  c.figures.map(
    ({ id, regionId, quote, label, value, valueMax, unit, bound, kind, period, indicatorId }) => ({
      id,
      place: c.region(regionId)?.fullName ?? '',
      quote,
      label,
      value,
      valueMax,
      unit,
      bound,
      kind,
      start: period?.start,
      end: period?.end,
      indicatorId,
    }),
  )

/** What tells two readings of one figure apart, part by part. */
const partOf: Record<RecordField, (record: FigureRecord) => unknown> = {
  value: ({ value, valueMax, unit, bound }) => [value, valueMax ?? null, unit, bound].join(),
  place: ({ place }) => place,
  time: ({ start = '', end = '' }) => `${start} ${end}`,
  kind: ({ kind }) => kind,
  label: ({ label }) => label,
  indicator: ({ indicatorId = '' }) => indicatorId,
}

/**
 * Compares two readings figure by figure. An id names a place in one text: it stays as long as text and cut do. Where a text was replaced
 * all its figures are gone, and others are added.
 */
export function changesBetween(before: readonly FigureRecord[], now: readonly FigureRecord[]): Changes {
  const former = new Map(before.map((record) => [record.id, record]))
  const known = new Set(now.map(({ id }) => id))
  const changed = now.flatMap((record) => {
    const old = former.get(record.id)
    const fields = old ? recordFields.filter((field) => partOf[field](old) !== partOf[field](record)) : []
    return old && fields.length > 0 ? [{ before: old, now: record, fields }] : []
  })
  return {
    changed,
    gone: before.filter(({ id }) => !known.has(id)),
    added: now.filter(({ id }) => !former.has(id)),
  }
}
