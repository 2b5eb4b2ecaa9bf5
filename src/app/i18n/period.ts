import type { Period } from '../../contract/period.ts'
import type { Dictionary } from './dictionary.ts'

type Terms = Dictionary['terms']

/** 2017, 2017–2023, or 2022-10 以后 where only one end is known. */
export function periodWords({ start, end }: Period, terms: Terms): string {
  if (start === undefined || end === undefined)
    return terms[start === undefined ? 'until' : 'since'](start ?? end ?? '')
  const [from, to] = [start.slice(0, 4), end.slice(0, 4)]
  return from === to ? from : `${from}–${to}`
}

/**
 * When a figure holds: 2023, 2021–2025, 2017-01–03 of a part of a year, 2022 以后 where the year is only a bound. A number that
 * adds up over five years is never told as that of the last.
 */
export function periodShown({ start, end }: Period, terms: Terms): string {
  if (start === undefined) return terms.until((end ?? '').slice(0, 4))
  if (end === undefined) return terms.since(start.slice(0, 4))
  const [from, to] = [start.slice(0, 4), end.slice(0, 4)]
  if (from !== to) return `${from}–${to}`
  const [first, last] = [start.slice(5, 7), end.slice(5, 7)]
  if (first === '' || last === '' || (first === '01' && last === '12')) return from
  return first === last ? `${from}-${first}` : `${from}-${first}–${last}`
}
