import { isDate, isOrdered } from '../../../contract/dates.ts'
import type { Figure } from '../../../contract/figure.ts'
import { type AllFields, fieldsOf, isSame } from '../../../review/change.ts'
import { type FigureField, type FigureFields, figureFields } from '../../../review/record.ts'

/** The form as it is typed; an empty string stands for nothing said. */
export interface Typed {
  label: string
  regionId: string
  start: string
  end: string
  kind: Figure['kind']
  indicatorId: string
  value: string
  valueMax: string
  unit: string
  bound: Figure['bound']
}

/** A figure as the form shows it. */
export function typedOf(figure: Figure): Typed {
  const { label, regionId, period, kind, indicatorId, value, valueMax, unit, bound } = fieldsOf(figure)
  return {
    label,
    regionId: regionId ?? '',
    start: period?.start ?? '',
    end: period?.end ?? '',
    kind,
    indicatorId: indicatorId ?? '',
    value: String(value),
    valueMax: valueMax === null ? '' : String(valueMax),
    unit,
    bound,
  }
}

const number = /^-?\d{1,15}(?:\.\d{1,9})?$/u

/** What of the form does not fit; undefined where all does. */
export function problemOf({
  label,
  start,
  end,
  value,
  valueMax,
}: Typed): 'label' | 'period' | 'value' | undefined {
  if (label.trim() === '') return 'label'
  const times =
    [start, end].every((date) => date === '' || isDate(date)) &&
    (start === '' || end === '' || isOrdered(start, end))
  if (!times) return 'period'
  const fits = number.test(value) && (valueMax === '' || number.test(valueMax))
  return fits && (valueMax === '' || Number(valueMax) >= Number(value)) ? undefined : 'value'
}

/** All that a form says that fits. */
export function saidBy(typed: Typed): AllFields {
  const { start, end } = typed
  return {
    label: typed.label.trim(),
    regionId: typed.regionId || null,
    period: start || end ? { ...(start && { start }), ...(end && { end }) } : null,
    kind: typed.kind,
    indicatorId: typed.indicatorId || null,
    value: Number(typed.value),
    valueMax: typed.valueMax === '' ? null : Number(typed.valueMax),
    unit: typed.unit.trim(),
    bound: typed.bound,
  }
}

/** What the form says otherwise than the figure; of a form that fits. */
export function changesOf(figure: Figure, typed: Typed): FigureFields {
  const [said, was] = [saidBy(typed), fieldsOf(figure)]
  const other = figureFields.filter((field: FigureField) => !isSame(said[field], was[field]))
  return Object.fromEntries(other.map((field) => [field, said[field]]))
}
