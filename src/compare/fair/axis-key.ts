import { remembered } from '../remember.ts'
import { definitions } from '../rows/definitions.ts'
import { subjectMatters } from '../rows/subjects.ts'
import type { Facts } from './facts.ts'

const numbers = new Map<string, number>()

function make({
  figure,
  wording,
  indicator,
  region,
  rank,
  year,
  open: isOpen,
  months,
  related,
  average,
}: Facts): string {
  const id = figure.indicatorId
  const open = id !== undefined && subjectMatters.has(id)
  const apart = [...wording.classes].filter(([row]) => definitions[row]?.verdict === 'no')
  return JSON.stringify([
    id ?? '',
    indicator?.zh ?? '',
    indicator?.stat ?? '',
    // Words decide only where there is no indicator, or where it leaves open what it is of.
    id === undefined || open ? (figure.of ?? wording.noun) : '',
    open && figure.of === undefined ? related : '',
    wording.dimension,
    average,
    wording.unit,
    wording.family,
    figure.kind,
    wording.per,
    wording.newly,
    wording.frequency,
    apart,
    figure.holder !== undefined,
    region?.level ?? '',
    rank ?? '',
    months ?? '',
    year === undefined || isOpen,
  ])
}

/**
 * A number for all on which it depends whether a figure may share an axis with another: figures of one number
 * behave alike. A rule that splits an axis by something new must have it in here; a test holds the two together.
 */
export const axisKey = remembered((facts: Facts): number => {
  const text = make(facts)
  const key = numbers.get(text) ?? numbers.size
  numbers.set(text, key)
  return key
})
